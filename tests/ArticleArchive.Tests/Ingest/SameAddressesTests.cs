using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Ingest;

/// <summary>The same folder gives the same addresses, order and generation, whatever came before.</summary>
public sealed class SameAddressesTests
{
    private static readonly string[] Others = ["one", "two", "b", "a-one", "a-two"];
    private static readonly string[] Slugs = ["", "", "slug: one", "slug: two", "url: /2016/b.html", "slug: a-one"];

    [Property(60)]
    public Property Addresses_do_not_depend_on_the_order_of_changes() => Prop.ForAll(Steps.ListOf().ToArbitrary(), async steps => await CompareAsync([.. steps]));

    [Fact]
    public async Task An_asked_slug_goes_before_the_name_and_the_name_redirects()
    {
        await using var archive = await new ArchiveOnDisk().With("a/b.md", "---\ntitle: T\nslug: Bridge Held\n---\nWords.").UpdatedAsync();

        archive.Catalog.Find(ArticleBuilder.SlugOf("bridge-held")).ShouldNotBeNull();
        archive.Catalog.FindAlias(ArticleBuilder.SlugOf("b"))?.Value.ShouldBe("bridge-held");
    }

    [Fact]
    public async Task Articles_that_ask_for_one_slug_are_told_apart_and_the_slug_offers_both()
    {
        await using var archive = await new ArchiveOnDisk()
            .With("a/one.md", "---\ntitle: One\nslug: x\n---\nWords.")
            .With("b/two.md", "---\ntitle: Two\nslug: x\n---\nWords.")
            .UpdatedAsync();

        archive.Catalog.Slugs().Select(slug => slug.Value).ShouldBe(["a-x", "b-x"], ignoreOrder: true);
        archive.Catalog.Read(snapshot => snapshot.Choices(ArticleBuilder.SlugOf("x"))).Select(article => article.Title).ShouldBe(["One", "Two"]);
        archive.Catalog.FindAlias(ArticleBuilder.SlugOf("x")).ShouldBeNull();

        archive.Delete("b/two.md");
        await archive.UpdatedAsync();

        archive.Catalog.Slugs().Select(slug => slug.Value).ShouldBe(["x"]);
        archive.Catalog.Find(ArticleBuilder.SlugOf("x")).ShouldNotBeNull().Article.Title.ShouldBe("One");
    }

    [Fact]
    public async Task A_slug_that_one_article_alone_asks_for_goes_before_one_that_tells_others_apart()
    {
        await using var archive = await new ArchiveOnDisk()
            .With("a/two.md", "---\ntitle: A\nslug: one\n---\nWords.")
            .With("b/three.md", "---\ntitle: B\nslug: one\n---\nWords.")
            .UpdatedAsync();
        archive.Catalog.Slugs().Select(slug => slug.Value).ShouldBe(["a-one", "b-one"], ignoreOrder: true);

        await archive.With("four.md", "---\ntitle: C\nslug: a-one\n---\nWords.").UpdatedAsync();

        archive.Catalog.Slugs().Select(slug => slug.Value).ShouldBe(["two", "b-one", "a-one"], ignoreOrder: true);
        archive.Catalog.Find(ArticleBuilder.SlugOf("a-one")).ShouldNotBeNull().Article.Title.ShouldBe("C");
    }

    [Fact]
    public async Task A_shared_name_offers_its_articles_and_becomes_an_address_again_when_one_is_left()
    {
        await using var archive = await new ArchiveOnDisk().With("sport/001.txt", "Sport\n\nWords.").With("tech/001.txt", "Tech\n\nWords.").UpdatedAsync();
        archive.Catalog.Read(snapshot => snapshot.Choices(ArticleBuilder.SlugOf("001"))).Select(article => article.Slug.Value).ShouldBe(["sport-001", "tech-001"]);

        archive.Delete("tech/001.txt");
        await archive.UpdatedAsync();

        archive.Catalog.Find(ArticleBuilder.SlugOf("001")).ShouldNotBeNull().Article.Title.ShouldBe("Sport");
    }

    [Theory]
    [InlineData("a--b.txt", "a--b", "a-b")]
    [InlineData("2016/index.txt", "index", "2016")]
    public async Task The_slug_that_an_earlier_rule_gave_redirects(string path, string former, string slug)
    {
        await using var archive = await new ArchiveOnDisk().With(path, "Title\n\nWords.").UpdatedAsync();

        archive.Catalog.Find(ArticleBuilder.SlugOf(slug)).ShouldNotBeNull();
        archive.Catalog.FindAlias(ArticleBuilder.SlugOf(former))?.Value.ShouldBe(slug);
    }

    [Theory]
    [InlineData("/2016/01/x.html")]
    [InlineData("/2016/01/x.html?from=feed")]
    [InlineData("/old/path")]
    [InlineData("/old/path/index.html")]
    public async Task An_address_on_another_site_leads_to_the_article(string path)
    {
        await using var archive = await new ArchiveOnDisk().With("a.md", "---\ntitle: T\naliases: [/old/path/, 2016/01/x.html]\n---\nWords.").UpdatedAsync();

        archive.Catalog.Read(snapshot => snapshot.FindOldPath(path))?.Value.ShouldBe("a");
        archive.Catalog.Read(snapshot => snapshot.FindOldPath("/other")).ShouldBeNull();
    }

    private static Gen<(string Path, string? Header)> Steps { get; } =
        from path in Gen.Elements("a/one.md", "b/one.md", "one.md", "two.md", "a/two.md", "b.md", "a-one.md", "c/one.md")
        from header in Gen.Frequency((4, Gen.Elements(Slugs).Select(string? (slug) => slug)), (1, Gen.Constant((string?)null)))
        select (path, header);

    private static async Task CompareAsync(IReadOnlyList<(string Path, string? Header)> steps)
    {
        await using var stepwise = new ArchiveOnDisk();
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, header) in steps)
        {
            if (header is null)
            {
                if (last.Remove(path))
                    stepwise.Delete(path);
            }
            else
            {
                last[path] = $"---\ntitle: {path}\n{header}\n---\nWords of {path}.\n";
                stepwise.With(path, last[path]);
            }

            if (last.Count > 0)
                await stepwise.UpdatedAsync();
        }

        await using var atOnce = new ArchiveOnDisk();
        foreach (var (path, text) in last)
            atOnce.With(path, text);
        if (last.Count > 0)
        {
            Addresses(await stepwise.UpdatedAsync()).ShouldBe(Addresses(await atOnce.UpdatedAsync()), customMessage: string.Join('\n', last.Values));
            stepwise.Catalog.Slugs().ShouldBe(atOnce.Catalog.Slugs());
            stepwise.Catalog.Summary.Generation.ShouldBe(atOnce.Catalog.Summary.Generation);
        }
    }

    private static IReadOnlyList<string> Addresses(ArchiveOnDisk archive) => archive.Catalog.Read(snapshot =>
    {
        var articles = archive.Catalog.Slugs().Select(slug => $"{slug} {snapshot.Find(slug)?.Article.File.Path}");
        var others = Others.Select(ArticleBuilder.SlugOf)
            .Select(slug => $"{slug} > {snapshot.FindAlias(slug)} {string.Join(' ', snapshot.Choices(slug).Select(choice => choice.Slug))}");
        return (IReadOnlyList<string>)[.. articles.Order(StringComparer.Ordinal), .. others];
    });
}
