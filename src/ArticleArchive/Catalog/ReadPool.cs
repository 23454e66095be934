using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>Open sessions of one database file. Thread-safe.</summary>
internal sealed class ReadPool(string path) : IDisposable
{
    private const int MaxIdle = 16;

    // We do not notice when another process replaces a damaged file, so no session is kept for long.
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);

    private readonly ConcurrentBag<ReadSession> _idle = [];
    private volatile int _epoch;
    private volatile bool _closed;

    /// <summary>A session with a state opened. Return it when all went well; otherwise dispose of it.</summary>
    public ReadSession Take()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        while (_idle.TryTake(out var idle))
        {
            if (IsFresh(idle))
                return Begin(idle);
            idle.Dispose();
        }

        return Begin(new ReadSession(path, _epoch));
    }

    public void Return(ReadSession session)
    {
        session.End();
        if (_closed || !IsFresh(session) || _idle.Count >= MaxIdle)
        {
            session.Dispose();
            return;
        }

        _idle.Add(session);
        if (_closed)
            Drain();
    }

    /// <summary>Call when the database file has been replaced: sessions of the old file are not used again.</summary>
    public void Renew()
    {
        Interlocked.Increment(ref _epoch);
        Drain();
    }

    public void Dispose()
    {
        _closed = true;
        Drain();
    }

    private static ReadSession Begin(ReadSession session)
    {
        try
        {
            session.Begin();
            return session;
        }
        catch (SqliteException)
        {
            session.Dispose();
            throw;
        }
    }

    private bool IsFresh(ReadSession session) => session.Epoch == _epoch && session.Age < MaxAge;

    private void Drain()
    {
        while (_idle.TryTake(out var session))
            session.Dispose();
    }
}
