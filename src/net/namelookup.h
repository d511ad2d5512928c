#pragma once

#include "base/error.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QObject>

#include <functional>

namespace enchufe {

/// One name looked up once, without blocking; destroying it forgets the question.
/// Thread: the network thread. Source: QHostInfo, getaddrinfo(3).
class NameLookup : public QObject
{
    Q_OBJECT

public:
    /// The addresses in the order they should be tried (RFC 6724). Errors: NameNotFound.
    using Answer = std::function<void(const Result<QList<QHostAddress>> &)>;

    NameLookup(const QString &name, Answer answer);
    ~NameLookup() override;

private slots:
    void finish(const QHostInfo &info);

private:
    Answer m_answer;
    int m_ticket = -1;
};

} // namespace enchufe
