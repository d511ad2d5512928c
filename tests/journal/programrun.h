#pragma once

#include "journal/copyas.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace enchufe::test {

/// A command in a shell, as a person pastes it; ended with the test.
class Shell : public QProcess
{
public:
    explicit Shell(const QString &command, const QString &folder = QDir::tempPath())
    {
        setWorkingDirectory(folder);
        setProcessChannelMode(MergedChannels);
        // exec: what is ended is the program and not the shell alone.
        start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), u"exec " % command});
        connect(this, &QProcess::readyRead, this, [this] { m_output += readAll(); });
    }
    ~Shell() override
    {
        disconnect();
        kill();
        QProcess::waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Shell)

    QByteArray output() const { return m_output; }
    bool isOver() const { return state() == NotRunning; }

private:
    QByteArray m_output;
};

inline void write(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

/// What has to be run for a program: itself, or what the compiler made of it.
inline QString runnable(CopyForm form, const QString &program, const QTemporaryDir &folder,
                        const QString &name)
{
    const QString path = folder.filePath(name);
    if (form == CopyForm::Python) {
        write(path + QStringLiteral(".py"), program);
        return u"python3 " + path + u".py";
    }
    if (form != CopyForm::C)
        return program;
    write(path + QStringLiteral(".c"), program);
    QProcess compiler;
    compiler.start(QStringLiteral("cc"),
                   {QStringLiteral("-Wall"), QStringLiteral("-Wextra"), QStringLiteral("-Werror"),
                    QStringLiteral("-o"), path, path + QStringLiteral(".c")});
    if (!compiler.waitForFinished(60'000) || compiler.exitCode() != 0)
        qCritical("%s", compiler.readAllStandardError().constData());
    return path;
}

} // namespace enchufe::test
