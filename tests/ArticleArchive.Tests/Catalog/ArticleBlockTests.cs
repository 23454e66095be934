using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Catalog;

public sealed class ArticleBlockTests
{
    private static readonly Article Report = new ArticleBuilder("report").On("2016-01-29").Telling("They met.").Quoting("Steve Warren", "Colonel", "We win.").Build();

    [Fact]
    public async Task A_flipped_byte_in_the_database_makes_the_archive_unavailable_and_is_reported()
    {
        using var archive = new CatalogOnDisk();
        archive.With(Report);
        var database = await File.ReadAllBytesAsync(archive.Catalog.FullPath, TestContext.Current.CancellationToken);
        using var compressor = new BlobCompressor(null);
        var block = compressor.Compress(ArticleBlock.Bytes(Report));
        var place = database.AsSpan().IndexOf(block);
        place.ShouldBeGreaterThan(0);
        database[place + (block.Length / 2)] ^= 0x10;
        await File.WriteAllBytesAsync(archive.Catalog.FullPath, database, TestContext.Current.CancellationToken);
        var reports = new List<Exception?>();
        archive.Catalog.Unreadable += (_, damage) => reports.Add(damage);

        Should.Throw<ArchiveUnavailableException>(() => archive.Catalog.Find(Report.Slug));
        Should.Throw<ArchiveUnavailableException>(() => archive.Catalog.List(new ArticleFilter(), 1, 20));

        reports.ShouldAllBe(damage => damage is InvalidDataException);
        reports.Count.ShouldBe(2);
    }
}
