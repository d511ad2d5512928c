#include "services/services.h"

#include "services/uppercase.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace enchufe {

namespace {

class Echo final : public Responder
{
public:
    void received(ReplyChannel &channel, PeerIndex peer, QByteArrayView bytes) override
    {
        channel.reply(peer, bytes.toByteArray());
    }
};

class Discard final : public Responder
{
public:
    void received(ReplyChannel &, PeerIndex, QByteArrayView) override {}
};

/// The time of day in one line, the same in every language, as programs read it.
class Daytime final : public Responder
{
public:
    void begin(ReplyChannel &channel) override
    {
        if (channel.transport() != Transport::Tcp)
            return;
        channel.reply(0, line());
        channel.finish();
    }
    void received(ReplyChannel &channel, PeerIndex peer, QByteArrayView) override
    {
        if (channel.transport() == Transport::Udp)
            channel.reply(peer, line());
    }

private:
    static QByteArray line()
    {
        const QDateTime now = QDateTime::currentDateTime();
        return QLocale::c().toString(now, u"ddd MMM d HH:mm:ss yyyy").toLatin1() + "\r\n";
    }
};

class Uppercase final : public Responder
{
public:
    void received(ReplyChannel &channel, PeerIndex peer, QByteArrayView bytes) override
    {
        // A datagram stands alone; a stream may split a letter between two reads.
        if (channel.transport() == Transport::Udp)
            m_capitals = {};
        channel.reply(peer, m_capitals.convert(bytes));
    }

private:
    Capitals m_capitals;
};

/// Lines of 72 characters, each beginning one character later than the last. Source: RFC 864.
class Chargen final : public Responder
{
public:
    void received(ReplyChannel &channel, PeerIndex peer, QByteArrayView) override
    {
        if (channel.transport() == Transport::Udp)
            channel.reply(peer, nextLine());
    }
    void drained(ReplyChannel &channel) override
    {
        if (channel.transport() != Transport::Tcp)
            return;
        constexpr int linesAtOnce = 800;
        QByteArray lines;
        lines.reserve(linesAtOnce * 74);
        for (int i = 0; i < linesAtOnce; ++i)
            lines += nextLine();
        channel.reply(0, lines);
    }

private:
    QByteArray nextLine()
    {
        constexpr int printable = '~' - ' ' + 1;
        QByteArray line(72, Qt::Uninitialized);
        for (int i = 0; i < 72; ++i)
            line[i] = char(' ' + (m_start + i) % printable);
        m_start = (m_start + 1) % printable;
        return line + "\r\n";
    }

    int m_start = 0;
};

template <typename Service>
std::unique_ptr<Responder> make()
{
    return std::make_unique<Service>();
}

struct Entry
{
    QLatin1String name;
    std::unique_ptr<Responder> (*make)();
};

constexpr std::array<Entry, 5> entries = {{
    {QLatin1String("echo"), &make<Echo>},
    {QLatin1String("discard"), &make<Discard>},
    {QLatin1String("daytime"), &make<Daytime>},
    {QLatin1String("uppercase"), &make<Uppercase>},
    {QLatin1String("chargen"), &make<Chargen>},
}};

} // namespace

QStringList serviceNames()
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(entry.name);
    return names;
}

Result<ResponderFactory> makeService(QStringView name)
{
    for (const Entry &entry : entries) {
        if (name == entry.name)
            return ResponderFactory(entry.make);
    }
    return Error{ErrorCode::NotAvailable, 0, name.toString(), -1};
}

} // namespace enchufe
