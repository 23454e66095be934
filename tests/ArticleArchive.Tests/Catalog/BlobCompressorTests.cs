using System.Globalization;
using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Catalog;

public sealed class BlobCompressorTests
{
    private static readonly Article Report = new ArticleBuilder("report").On("2016-01-29").Telling("They met.").Quoting("Steve Warren", "Colonel", "We win.").Build();

    private static byte[] Bytes => ArticleBlock.Bytes(Report);

    [Fact]
    public void Any_flipped_byte_of_a_blob_is_damage()
    {
        using var compressor = new BlobCompressor(null);
        var blob = compressor.Compress(Bytes);

        foreach (var place in Enumerable.Range(0, blob.Length))
        {
            var damaged = blob.ToArray();
            damaged[place] ^= 0x10;

            Should.Throw<InvalidDataException>(() => compressor.Decompress(damaged), $"byte {place}");
        }
    }

    [Fact]
    public void A_blob_that_is_cut_short_is_damage()
    {
        using var compressor = new BlobCompressor(null);
        var blob = compressor.Compress(Bytes);

        foreach (var length in Enumerable.Range(0, blob.Length))
            Should.Throw<InvalidDataException>(() => compressor.Decompress(blob.AsSpan(0, length)), $"{length} bytes");
    }

    [Fact]
    public void A_dictionary_trained_on_some_articles_makes_others_smaller_by_a_third()
    {
        var dictionary = Trained("river");
        using var plain = new BlobCompressor(null);
        using var trained = new BlobCompressor(dictionary);

        trained.Compress(Bytes).Length.ShouldBeLessThan(plain.Compress(Bytes).Length * 2 / 3);
        trained.Decompress(trained.Compress(Bytes)).ShouldBe(Bytes);
    }

    [Fact]
    public void A_blob_read_with_another_dictionary_is_damage()
    {
        using var written = new BlobCompressor(Trained("river"));
        using var other = new BlobCompressor(Trained("bridge"));
        using var none = new BlobCompressor(null);
        var blob = written.Compress(Bytes);

        Should.Throw<InvalidDataException>(() => other.Decompress(blob));
        Should.Throw<InvalidDataException>(() => none.Decompress(blob));
    }

    [Fact]
    public void Articles_too_few_or_too_short_to_learn_from_make_no_dictionary()
    {
        BlobCompressor.TrainDictionary([.. Articles("river").Take(5)]).ShouldBeNull();
        BlobCompressor.TrainDictionary([.. Enumerable.Repeat<byte[]>([], BlobCompressor.Samples)]).ShouldBeNull();
    }

    [Fact]
    public void Compressing_from_many_threads_gives_each_its_own_bytes()
    {
        using var compressor = new BlobCompressor(Trained("river"));
        var articles = Articles("bridge");

        var blobs = articles.AsParallel().AsOrdered().Select(bytes => compressor.Compress(bytes)).ToList();

        blobs.AsParallel().AsOrdered().Select(blob => compressor.Decompress(blob)).Zip(articles).ShouldAllBe(pair => pair.First.SequenceEqual(pair.Second));
    }

    [Fact]
    public async Task A_reader_goes_on_when_another_process_builds_the_archive_again_with_another_dictionary()
    {
        await using var archive = new ArchiveOnDisk();
        foreach (var i in Enumerable.Range(0, BlobCompressor.Samples))
            archive.With($"a{i}.md", $"---\ntitle: The river, part {i}\n---\nWater number {i * 7} flows past the mill.\n");
        await archive.UpdatedAsync();
        using var reader = new ArchiveCatalog(archive.DataPath);
        Title(reader, "a7").ShouldBe("The river, part 7");
        var first = Dictionary(reader);

        foreach (var i in Enumerable.Range(0, BlobCompressor.Samples))
            archive.With($"a{i}.md", $"---\ntitle: The bridge, part {i}\n---\nStone number {i * 7} carries the road across.\n");
        await archive.Synchronizer.RebuildAsync(null, TestContext.Current.CancellationToken);

        Title(reader, "a7").ShouldBe("The bridge, part 7");
        Dictionary(reader).ShouldNotBe(first);
    }

    private static string? Title(ArchiveCatalog catalog, string slug) =>
        ArticleSlug.TryParse(slug, out var known) ? catalog.Find(known)?.Article.Metadata.Title : null;

    private static long? Dictionary(ArchiveCatalog catalog) => catalog.Read((PreparedStatements statements) => statements.Compressor.DictionaryId);

    private static byte[] Trained(string subject) => BlobCompressor.TrainDictionary(Articles(subject)).ShouldNotBeNull();

    private static List<byte[]> Articles(string subject) =>
    [
        .. Enumerable.Range(0, BlobCompressor.Samples).Select(i => ArticleBlock.Bytes(new ArticleBuilder($"{subject}-{i}")
            .On("2016-01-29")
            .Telling(string.Create(CultureInfo.InvariantCulture, $"They saw the {subject} {i} times, in {i * 37 % 100} days."))
            .Quoting("Steve Warren", "Colonel", string.Create(CultureInfo.InvariantCulture, $"The {subject} is {i * 17 % 90} metres wide.")).Build())),
    ];
}
