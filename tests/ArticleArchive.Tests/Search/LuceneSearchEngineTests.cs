using ArticleArchive.Search.Lucene;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Tests.Search;

public sealed class LuceneSearchEngineTests() : SearchEngineContract(catalog => new LuceneSearchEngine(catalog))
{
    [Property(15)]
    public void The_few_most_alike_are_the_first_of_all_that_are_alike(int seed)
    {
        var made = new MadeArchives(seed);
        using var archive = new SearchedArchive(catalog => new LuceneSearchEngine(catalog), made.Articles());
        for (var i = 0; i < 20; i++)
        {
            List<PhraseNode> phrases = [.. made.Phrases(), .. made.Phrases(), .. made.Phrases(), .. made.Phrases()];
            var all = archive.Similar(phrases, 1_000);

            for (var most = 1; most <= 4; most++)
                archive.Similar(phrases, most).ShouldBe(all.Take(most), $"seed {seed}, phrases {i}");
        }
    }
}
