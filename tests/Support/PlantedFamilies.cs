using System.Globalization;

namespace ArticleArchive.Tests.Support;

/// <summary>What was done to a statement before it was printed again.</summary>
public enum Alteration
{
    None,
    CutInFront,
    CutAtEnd,
    WordSwapped,
    TurningWordDropped,
    OtherSpeaker,
}

/// <summary>A statement that was printed again.</summary>
/// <param name="Original">The slug of the article that has it whole.</param>
/// <param name="Copy">The slug of the article that prints it again.</param>
/// <param name="Alteration">What was done to it.</param>
/// <param name="Word">The word that was dropped; null for none.</param>
public sealed record PlantedCopy(string Original, string Copy, Alteration Alteration, string? Word);

/// <summary>
/// Articles made at random, in which statements are printed again as they are, cut, with a word swapped or dropped, or as somebody else's. What belongs together is known, and
/// every statement has its own words.
/// </summary>
public sealed class PlantedFamilies
{
    private const int MinCopyWords = 8;
    private const int Unrelated = 2;

    private static readonly string[] Grammar = [.. "the of and to in a it is was we for on are with they be at this have from had by what all were there can".Split(' ')];
    private static readonly string[] Syllables = [.. "ba der fon gil hun jar kel lom mur nes pol rin sal tor vun wex yan zed cra dro fli gra plo ste tri".Split(' ')];
    private static readonly string[] Turning = ["not", "if", "only", "never", "unless"];

    private readonly Random _random;
    private readonly List<ArticleBuilder> _articles = [];

    /// <summary>Makes articles.</summary>
    /// <param name="families">How many statements are printed again.</param>
    /// <param name="seed">The seed of what is drawn.</param>
    public PlantedFamilies(int families, int seed)
    {
        _random = new Random(seed);
        var copies = new List<PlantedCopy>();
        for (var number = 0; number < families; number++)
            copies.AddRange(Plant(number));
        Copies = copies;
        Articles = [.. _articles.Select(article => article.Build())];
    }

    public IReadOnlyList<Article> Articles { get; }

    public IReadOnlyList<PlantedCopy> Copies { get; }

    private IEnumerable<PlantedCopy> Plant(int number)
    {
        var words = Words(_random.Next(MinCopyWords + 1, 41));
        var turning = Turning[_random.Next(Turning.Length)];
        var hasTurning = _random.Next(2) == 0;
        if (hasTurning)
            words.Insert(_random.Next(1, words.Count), turning);

        var original = Print(number, 0, words, "Ann Lee");
        var copy = 1;
        foreach (var alteration in Enum.GetValues<Alteration>())
        {
            if (Altered(words, alteration, hasTurning ? turning : null) is not { } altered)
                continue;

            var slug = Print(number, copy++, altered, alteration == Alteration.OtherSpeaker ? "Bo Ross" : "Ann Lee");
            yield return new PlantedCopy(original, slug, alteration, alteration == Alteration.TurningWordDropped ? turning : null);
        }
    }

    /// <summary>The words of a copy; null where they cannot be altered so.</summary>
    private List<string>? Altered(List<string> words, Alteration alteration, string? turning)
    {
        var copy = words.ToList();
        switch (alteration)
        {
            case Alteration.CutInFront when turning is null && copy.Count > MinCopyWords:
                copy.RemoveRange(0, _random.Next(1, copy.Count - MinCopyWords + 1));
                return copy;
            case Alteration.CutAtEnd when turning is null && copy.Count > MinCopyWords:
                var kept = _random.Next(MinCopyWords, copy.Count);
                copy.RemoveRange(kept, copy.Count - kept);
                return copy;
            case Alteration.WordSwapped:
                var at = _random.Next(copy.Count);
                if (copy[at] == turning)
                    return null;
                copy[at] = Content();
                return copy;
            case Alteration.TurningWordDropped when turning is not null:
                copy.Remove(turning);
                return copy;
            case Alteration.None or Alteration.OtherSpeaker:
                return copy;
            default:
                return null;
        }
    }

    private string Print(int family, int copy, List<string> words, string speaker)
    {
        var slug = string.Create(CultureInfo.InvariantCulture, $"family-{family}-{copy}");
        var article = new ArticleBuilder(slug).On($"20{_random.Next(10, 20)}").Quoting(speaker, null, Sentence(words));
        for (var i = 0; i < Unrelated; i++)
            article = article.Quoting("Jo Reed", null, Sentence(Words(_random.Next(6, 41))));
        _articles.Add(article);
        return slug;
    }

    /// <summary>Letter case and marks make no difference, and so they are drawn.</summary>
    private string Sentence(List<string> words)
    {
        var shown = words.Select((word, i) => i > 0 && i + 1 < words.Count && _random.Next(12) == 0 ? word + "," : word);
        var text = string.Join(' ', shown);
        return (_random.Next(5) == 0 ? text.ToUpperInvariant() : char.ToUpperInvariant(text[0]) + text[1..]) + ".";
    }

    private List<string> Words(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(100) < 45 ? Grammar[_random.Next(Grammar.Length)] : Content())];

    private string Content() => string.Concat(Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Syllables[_random.Next(Syllables.Length)]));
}
