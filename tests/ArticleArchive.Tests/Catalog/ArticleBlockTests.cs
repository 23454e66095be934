using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Catalog;

public sealed class ArticleBlockTests
{
    private static readonly Article Report = new ArticleBuilder("report").On("2016-01-29").Telling("They met.").Quoting("Steve Warren", "Colonel", "We win.").Build();

    private static byte[] Block => ArticleBlock.Pack(Report);

    [Fact]
    public void Any_flipped_byte_of_a_stored_article_is_damage()
    {
        foreach (var place in Enumerable.Range(0, Block.Length))
        {
            var damaged = Block;
            damaged[place] ^= 0x10;

            Should.Throw<InvalidDataException>(() => ArticleBlock.Unpack(damaged), $"byte {place}");
            Should.Throw<InvalidDataException>(() => ArticleBlock.Card(damaged), $"byte {place}");
        }
    }

    [Fact]
    public void A_stored_article_that_is_cut_short_is_damage()
    {
        foreach (var length in Enumerable.Range(0, Block.Length))
            Should.Throw<InvalidDataException>(() => ArticleBlock.Unpack(Block.AsSpan(0, length)), $"{length} bytes");
    }

    [Fact]
    public void A_list_entry_longer_than_the_bytes_first_read_comes_back_whole()
    {
        var titled = Report with { Metadata = Report.Metadata with { Title = new string('é', 5000) } };

        ArticleBlock.Card(ArticleBlock.Pack(titled)).Title.ShouldBe(titled.Title);
    }

    [Fact]
    public async Task A_flipped_byte_in_the_database_makes_the_archive_unavailable_and_is_reported()
    {
        using var archive = new CatalogOnDisk();
        archive.With(Report);
        var database = await File.ReadAllBytesAsync(archive.Catalog.FullPath, TestContext.Current.CancellationToken);
        var place = database.AsSpan().IndexOf(Block);
        place.ShouldBeGreaterThan(0);
        database[place + (Block.Length / 2)] ^= 0x10;
        await File.WriteAllBytesAsync(archive.Catalog.FullPath, database, TestContext.Current.CancellationToken);
        var reports = new List<Exception?>();
        archive.Catalog.Unreadable += (_, damage) => reports.Add(damage);

        Should.Throw<ArchiveUnavailableException>(() => archive.Catalog.Find(Report.Slug));
        Should.Throw<ArchiveUnavailableException>(() => archive.Catalog.List(new ArticleFilter(), 1, 20));

        reports.ShouldAllBe(damage => damage is InvalidDataException);
        reports.Count.ShouldBe(2);
    }
}
