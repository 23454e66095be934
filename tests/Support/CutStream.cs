namespace ArticleArchive.Tests.Support;

/// <summary>The body of a response to a client that goes away after so many bytes. As on a real connection, later writes are lost without an error.</summary>
public sealed class CutStream(long after) : Stream
{
    private readonly CancellationTokenSource _aborted = new();
    private long _written;

    /// <summary>The token of the request, cancelled when the client has gone.</summary>
    public CancellationToken Aborted => _aborted.Token;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        _written += count;
        if (_written >= after)
            _aborted.Cancel();
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write([], 0, buffer.Length);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _aborted.Dispose();
        base.Dispose(disposing);
    }
}
