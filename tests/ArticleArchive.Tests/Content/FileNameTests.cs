using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Content;

/// <summary>The addresses that files get by their names.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("1936-07-18_straits-times_results.txt", "1936-07-18-straits-times-results")]
    [InlineData("Rust-1.77.2.txt", "rust-1-77-2")]
    [InlineData("with space.txt", "with-space")]
    [InlineData("l'armée [part 2].md", "l-armée-part-2")]
    [InlineData("दिल्ली-समाचार.txt", "दिल्ली-समाचार")]
    [InlineData("2016-01-29-post.markdown", "2016-01-29-post")]
    [InlineData("notes.text", "notes")]
    [InlineData("a--b-.md", "a-b")]
    [InlineData("2016/01/index.md", "01")]
    [InlineData("2016/bridge/_index.md", "bridge")]
    [InlineData("bridge/README.md", "bridge")]
    [InlineData("bridge/index.fr.md", "bridge-fr")]
    [InlineData("README.md", "readme")]
    [InlineData("---.md", "article-vlpfae")]
    public void The_slug_is_made_from_the_name_and_no_name_is_refused(string path, string slug)
    {
        using var content = new TestContent().With(path, "---\ntitle: T\n---\nWords.");

        var listing = content.Folder.List();

        listing.Problems.ShouldBeEmpty();
        var file = listing.Files.ShouldHaveSingleItem();
        file.Slug.Value.ShouldBe(slug);
        content.Folder.Read(file).Article.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("2016-1-9-bridge.txt", "2016-01-09", "Bridge")]
    [InlineData("2016_01_9.txt", "2016-01-09", "2016 01 9")]
    [InlineData("2016-01-29 20.00.00 (As spoken) Speech in Hull.txt", "2016-01-29", "(As spoken) Speech in Hull")]
    [InlineData("2016-01-29T200000-speech.txt", "2016-01-29", "Speech")]
    [InlineData("2016-01-29-20-00-bridge.txt", "2016-01-29", "20 00 bridge")]
    [InlineData("20160129/p1.txt", "2016-01-29", "P1")]
    [InlineData("2016-01-29/sport/p1.txt", "2016-01-29", "P1")]
    [InlineData("2016-01-29-bridge-a1b2/doc.txt", "2016-01-29", "Doc")]
    [InlineData("2016-01-29-export/p1.txt", null, "P1")]
    [InlineData("2016-1-9-7/p1.txt", null, "P1")]
    [InlineData("2016-13-1-bridge.txt", null, "2016 13 1 bridge")]
    public void The_day_comes_from_the_name_of_the_file_or_of_its_folder(string path, string? day, string title)
    {
        var line = string.Join(' ', Enumerable.Repeat("The army keeps the bridge, the minister said.", 6));
        using var content = new TestContent().With(path, $"{line}\n\n{line}");

        var article = content.ReadSingle().Article.ShouldNotBeNull();

        ((article.Metadata.Date?.Edtf), article.Metadata.Title).ShouldBe((day, title));
    }

    [Theory]
    [InlineData("सर्वोच्च-न्यायालय-ने-आज-एक-महत्वपूर्ण-फैसला-सुनाया-और-सरकार-को-आदेश-दिया-कि-वह-पुल-की-मरम्मत-जल्द-से-जल्द-कराए-और-रिपोर्ट-दे")]
    [InlineData("a-very-long-name-of-a-press-release-that-goes-on-and-on-and-on-until-there-is-no-more-room-for-it-in-any-address-that-people-would-copy")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_long_name_is_cut_and_closed_with_letters_of_its_hash(string name)
    {
        var slug = ArticleSlug.FromName(name).Value;

        slug.Length.ShouldBeLessThanOrEqualTo(120);
        System.Text.Encoding.UTF8.GetByteCount(slug).ShouldBeLessThanOrEqualTo(220);
        slug.ShouldMatch("-[a-z]{6}$");
        ArticleSlug.FromName(name + "x").Value.ShouldNotBe(slug);
    }

    [Theory]
    [InlineData("sport/001.txt tech/001.txt", "sport-001 tech-001")]
    [InlineData("en/sport/001.txt en/tech/001.txt fr/sport/001.txt", "en-sport-001 en-tech-001 fr-sport-001")]
    [InlineData("a/2016/001.txt b/2016/001.txt", "a-001 b-001")]
    [InlineData("a/b/001.txt b/001.txt", "a-b-001 b-001")]
    [InlineData("001.txt tech/001.txt", "001 tech-001")]
    [InlineData("2015/01/index.md 2016/01/index.md", "2015-01 2016-01")]
    [InlineData("post.md post.txt", "post-md post-txt")]
    [InlineData("a/post.md a/post.txt b/post.md", "a-post-md a-post-txt b-post")]
    public void Files_of_one_name_take_the_folders_that_tell_them_apart(string paths, string slugs)
    {
        using var content = With(paths.Split(' '));

        var listing = content.Folder.List();

        listing.Problems.ShouldBeEmpty();
        listing.Files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => file.Slug.Value)
            .ShouldBe(paths.Split(' ').Zip(slugs.Split(' ')).OrderBy(pair => pair.First, StringComparer.Ordinal).Select(pair => pair.Second));
    }

    [Fact]
    public void A_name_that_another_file_has_by_itself_is_not_taken_from_it()
    {
        using var content = With("sport/001.txt", "tech/001.txt", "sport-001.txt");

        var slugs = content.Folder.List().Files.ToDictionary(file => file.Path, file => file.Slug.Value);

        slugs["sport-001.txt"].ShouldBe("sport-001");
        slugs["tech/001.txt"].ShouldBe("tech-001");
        slugs["sport/001.txt"].ShouldMatch("^sport-001-[a-z]{6}$");
    }

    [Property(200)]
    public Property Every_file_has_an_address_of_its_own_whatever_the_names() => Prop.ForAll(Paths.ArrayOf().ToArbitrary(), paths =>
    {
        using var content = With(paths);

        var files = content.Folder.List().Files;

        files.Select(file => file.Path).ShouldBe(paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        files.Select(file => file.Slug).Distinct().Count().ShouldBe(files.Count);
        files.All(file => ArticleSlug.TryParse(file.Slug.Value, out _)).ShouldBeTrue();
    });

    private static Gen<string> Paths { get; } =
        from folder in Gen.Elements("", "a/", "b/", "a/b/", "a/A b/", "2016/01/")
        from name in Gen.Elements("001", "1", "index", "README", "a-001", "a_001", "A.001", "_index", "---", "b", "a-b-001")
        from ending in Gen.Elements(".md", ".txt")
        select folder + name + ending;

    private static TestContent With(params IEnumerable<string> paths)
    {
        var content = new TestContent();
        foreach (var path in paths)
            content.With(path, "x");
        return content;
    }
}
