using ArticleArchive.Search.Lucene;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Search;

public sealed class ReadCacheTests : IDisposable
{
    private const int Megabyte = 1 << 20;

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(2026);

    [Fact]
    public void What_is_read_is_what_the_files_have_at_that_place()
    {
        var contents = Enumerable.Range(0, 3).Select(_ => Bytes(Megabyte + _random.Next(100_000))).ToList();
        var files = contents.ConvertAll(bytes => File.OpenHandle(Written(bytes)));
        var cache = new ReadCache(1);

        for (var i = 0; i < 2_000; i++)
        {
            var which = _random.Next(files.Count);
            var (from, into) = (_random.Next(contents[which].Length), new byte[_random.Next(1, 40_000)]);

            var read = cache.Read(files[which], into, from);

            read.ShouldBe(Math.Min(into.Length, contents[which].Length - from));
            into.AsSpan(0, read).SequenceEqual(contents[which].AsSpan(from, read)).ShouldBeTrue();
        }

        files.ForEach(file => file.Dispose());
    }

    [Fact]
    public void What_was_read_is_not_read_again()
    {
        var bytes = Bytes(1000);
        var file = File.OpenHandle(Written(bytes));
        var (cache, first, again) = (new ReadCache(1), new byte[1000], new byte[1000]);
        cache.Read(file, first, 0);
        file.Dispose();

        cache.Read(file, again, 0);

        again.ShouldBe(bytes);
    }

    public void Dispose() => _folder.Dispose();

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }

    private string Written(byte[] bytes)
    {
        var path = _folder.PathOf($"{Guid.NewGuid():n}.bin");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
