using ArticleArchive.Catalog;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Tests.Catalog.Families;

/// <summary>Whatever was edited in whatever order, families are those of an archive that is built from nothing, and those that a slow comparison of all with all finds.</summary>
public sealed class FamilyProperties
{
    private const int Articles = 90;
    private const int Edits = 12;

    private static readonly string[] Vocabulary = [.. "we they will not go to the city and see what has been done with all of it before rain comes again".Split(' ')];
    private static readonly string[] Openings = ["let me be very clear about", "as I have said many times", "the people of this country know", ""];

    [Fact]
    public void Any_edits_leave_what_a_build_from_nothing_makes()
    {
        foreach (var trial in Trials.Numbers(3))
        {
            var random = new Random(trial);
            var articles = new SortedDictionary<int, Article>();
            using var edited = new CatalogOnDisk();
            for (var edit = 0; edit < Edits; edit++)
            {
                var changed = Enumerable.Range(0, Articles).Where(_ => random.Next(edit == 0 ? 2 : 6) == 0).ToList();
                foreach (var number in changed)
                    articles[number] = Made(number, random);
                edited.With(changed.Select(number => articles[number]));
                foreach (var number in articles.Keys.Where(_ => random.Next(8) == 0).ToList())
                {
                    articles.Remove(number);
                    edited.Without($"article-{number}");
                }
            }

            using var built = new CatalogOnDisk(built: [.. articles.Values]);

            var found = Families(edited.Catalog, articles.Values);
            found.ShouldBe(Families(built.Catalog, articles.Values), $"trial {trial}");
            found.ShouldBe(Slowly([.. articles.Values]), $"trial {trial}");
            Rows(edited.Catalog).ShouldBe(Rows(built.Catalog), $"trial {trial}");
        }
    }

    private static Article Made(int number, Random random)
    {
        var article = new ArticleBuilder($"article-{number}").On($"{2000 + random.Next(20)}");
        for (var i = random.Next(4); i >= 0; i--)
        {
            var words = Enumerable.Range(0, random.Next(3, 20)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]);
            article = article.Quoting("Ann Lee", null, $"{Openings[random.Next(Openings.Length)]} {string.Join(' ', words)}");
        }

        return article.Build();
    }

    private static List<string> Families(ArchiveCatalog catalog, IEnumerable<Article> articles) =>
        [.. Ids(articles).Select(id => $"{id}: {catalog.Read(snapshot => snapshot.ArticlesPrinting(id))} {string.Join(' ', Similar(catalog, id).Select(other => other.ToString()).Order(StringComparer.Ordinal))}")];

    private static IEnumerable<WordingId> Similar(ArchiveCatalog catalog, WordingId id) =>
        catalog.Read(snapshot => snapshot.Printings(id, 500)).Select(printing => printing.Statement.Wording).OfType<WordingId>().Where(other => other != id).Distinct();

    private static List<string> Slowly(IReadOnlyList<Article> articles)
    {
        var printed = articles.SelectMany(article => article.Utterances.Select(utterance => (article.Slug, Words: PrintedWords.From(article, utterance))))
            .Where(printing => printing.Words is not null).ToLookup(printing => printing.Words?.Id ?? default, printing => (printing.Slug, printing.Words?.Numbers ?? []));
        var words = printed.ToDictionary(wording => wording.Key, wording => wording.First().Item2);
        var shingles = words.ToDictionary(wording => wording.Key, wording => PrintedWords.Shingles(wording.Value));
        var counts = shingles.Values.SelectMany(all => all).CountBy(shingle => shingle).ToDictionary();

        return [.. Ids(articles).Select(id =>
        {
            var alike = words.Keys.Where(other => other != id && AreAlike(id, other)).ToList();
            return $"{id}: {alike.Append(id).SelectMany(other => printed[other]).Select(printing => printing.Slug).Distinct().Count()} {string.Join(' ', alike.Select(other => other.ToString()).Order(StringComparer.Ordinal))}";
        })];

        bool AreAlike(WordingId one, WordingId other)
        {
            var evidence = shingles[one].Intersect(shingles[other]).Sum(shingle => counts[shingle] switch { <= 8 => 2, <= 64 => 1, _ => 0 });
            var shorter = Math.Min(words[one].Length, words[other].Length);
            return evidence >= Math.Max(shorter <= 11 ? 6 : 3, shorter / 8) && LocalAlignment.Between(words[one], words[other]).IsSame;
        }
    }

    private static List<WordingId> Ids(IEnumerable<Article> articles) =>
        [.. articles.SelectMany(article => article.Utterances.Select(utterance => WordingId.For(article, utterance))).OfType<WordingId>().Distinct().OrderBy(id => id.ToString(), StringComparer.Ordinal)];

    private static readonly (string Table, string Size)[] Tables =
        [("wordings", "COUNT(*)"), ("printings", "COUNT(*)"), ("shingles", "SUM(LENGTH(entries))"), ("alike", "COUNT(*)"), ("paragraphs", "COUNT(*)")];

    private static List<string> Rows(ArchiveCatalog catalog) =>
        [.. Tables.Select(table => $"{table} {catalog.Read(snapshot => snapshot.Read(statements => statements.Value($"SELECT {table.Size} FROM {table.Table}")))}")];
}
