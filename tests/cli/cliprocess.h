#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace enchufe::tests {

/// One running enchufe-cli.
class Cli
{
public:
    explicit Cli(const QStringList &arguments, const QString &input = {}, const QString &output = {})
    {
        if (!input.isEmpty())
            process.setStandardInputFile(input);
        if (!output.isEmpty())
            process.setStandardOutputFile(output);
        process.start(QStringLiteral(ENCHUFE_CLI), arguments);
    }
    ~Cli()
    {
        if (isFinished())
            return;
        process.kill();
        [[maybe_unused]] const bool ended = QTest::qWaitFor([this] { return isFinished(); });
    }

    QByteArray standardOutput()
    {
        m_output += process.readAllStandardOutput();
        return m_output;
    }
    QByteArray standardError()
    {
        m_error += process.readAllStandardError();
        return m_error;
    }
    QList<QJsonObject> json()
    {
        QList<QJsonObject> objects;
        const QList<QByteArray> lines = standardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
    QJsonObject event(const QString &name)
    {
        const QList<QJsonObject> objects = json();
        for (const QJsonObject &object : objects) {
            if (object.value(QStringLiteral("event")).toString() == name)
                return object;
        }
        return {};
    }
    bool isFinished() const { return process.state() == QProcess::NotRunning; }

    QProcess process;

private:
    QByteArray m_output;
    QByteArray m_error;
};

/// The port of a "listening" event.
inline QString portOf(const QJsonObject &listening)
{
    return listening.value(QStringLiteral("local")).toString().section(u':', -1);
}

} // namespace enchufe::tests
