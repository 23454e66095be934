using Microsoft.AspNetCore.Connections;

namespace ArticleArchive.Web.Http;

/// <summary>An open connection, and whether a request is running on it.</summary>
internal sealed class OpenConnection(ConnectionContext connection)
{
    private int _requests;
    private long _lastUsed = Environment.TickCount64;

    public bool IsIdle => Volatile.Read(ref _requests) == 0;

    /// <summary>When it was opened or last finished a request, in milliseconds since the system started.</summary>
    public long LastUsed => Volatile.Read(ref _lastUsed);

    public void Begin() => Interlocked.Increment(ref _requests);

    public void End()
    {
        Volatile.Write(ref _lastUsed, Environment.TickCount64);
        Interlocked.Decrement(ref _requests);
    }

    public void Close() => connection.Abort(new ConnectionAbortedException("The connection was idle, and another client needed its place."));
}
