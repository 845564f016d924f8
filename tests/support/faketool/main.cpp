// Plays the utilities that misbehave: see the tests of tools/.
int main()
{
    return 0;
}
