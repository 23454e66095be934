using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Sqlite;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Search;

public sealed class SqliteSearchEngineTests : SearchEngineContract
{
    protected override ISearchEngine Open(ArchiveCatalog catalog) => new SqliteSearchEngine(catalog);

    [Fact]
    public void An_article_of_any_length_is_searched_to_its_last_word()
    {
        var filling = string.Join(' ', Enumerable.Range(0, 70_000).Select(i => i % 7 == 0 ? "the" : "word"));
        using var archive = new SearchedArchive(
            Open,
            new MadeArticle("before") { Date = "2001" }.With("The first", "The word stands here."),
            new MadeArticle("giant") { Date = "2002" }.With("The giant", $"{filling} the last crossing", $"[Mary Lane: {filling} and a bridge], she said.", "The end."),
            new MadeArticle("after") { Date = "2003" }.With("The last", "The word stands here too, and the last crossing."));

        archive.Find("\"the last crossing\"").ShouldBe(["after#1", "giant#1"]);
        archive.Find("in:quote \"and a bridge\"").ShouldBe(["giant#2"]);
        archive.Find("by:lane bridge").ShouldBe(["giant#2"]);
        archive.Find("in:narrative \"she said\"").ShouldBe(["giant#2"]);
        archive.Find("word stands").ShouldBe(["after#1", "before#1"]);
        archive.Find("\"the end\"").ShouldBe(["giant#3"]);
    }

    [Fact]
    public void An_article_edited_again_and_again_is_found_by_its_last_words_alone()
    {
        using var archive = new SearchedArchive(Open, ContractArticles.All);
        for (var edit = 0; edit < 20; edit++)
            archive.Put(new MadeArticle("drones") { Date = "2015-11-03", Source = "Harbour Gazette", Topics = ["drones"] }.With("A drone is lost", $"Edit{edit} cracked it."));

        archive.Find("edit19").ShouldBe(["drones#1"]);
        archive.Find("edit18").ShouldBeEmpty();
        archive.Find("crack topic:drones").ShouldBe(["drones#1"]);
        archive.Search("crack").Facets.Topics.ShouldBe([new FacetCount("Iraq", 2), new FacetCount("drones", 1)]);
        archive.Find("beginning to crack").ShouldBe(["briefing#1"]);
    }

    [Fact]
    public void An_index_of_which_most_was_taken_out_asks_to_be_built_again()
    {
        var filling = string.Join(' ', Enumerable.Repeat("word", 400_000));
        using var archive = new SearchedArchive(Open, new MadeArticle("long").With("Long", filling));
        IReadOnlyList<Article> edits = [.. Enumerable.Range(0, 3).Select(edit => new MadeArticle("long").With($"Edit {edit}", filling))];

        archive.Put(edits[0]);
        archive.Engine.Index.Holds("").ShouldBeTrue();
        archive.Put(edits[1]);
        archive.Put(edits[2]);
        archive.Engine.Index.Holds("").ShouldBeFalse();
    }
}
