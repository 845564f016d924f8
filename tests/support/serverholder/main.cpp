// A program that has a throw-away server, for tests that kill it. Arguments: the folder of the server's programs and
// the server's folder. Says the server's pid when it is ready, then waits until it is ended from outside.
#include "tools/throwawayserver.h"

#include <QCoreApplication>
#include <cstdio>

using namespace trunkline;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    ThrowawayServerOptions options;
    options.binFolder = app.arguments().value(1);
    options.folder = app.arguments().value(2);
    ThrowawayServer server(options);
    QObject::connect(&server, &ThrowawayServer::ready, &app, [&server] {
        std::printf("%lld\n", static_cast<long long>(server.pid()));
        std::fflush(stdout);
    });
    QObject::connect(&server, &ThrowawayServer::failed, &app, [](const Error &) { QCoreApplication::exit(1); });
    server.start();
    return app.exec();
}
