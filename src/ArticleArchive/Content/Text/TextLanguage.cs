using System.Collections.Frozen;

namespace ArticleArchive.Content.Text;

/// <summary>
/// Identifies the language of a text by its script or its common short words, for articles whose files do not say it, so that the rules of one
/// language are not applied to another. It answers only when there is no doubt that the text is not English; of two languages that are much alike, it
/// gives the likelier.
/// </summary>
internal static class TextLanguage
{
    private const int MaxSampleLength = 20_000;
    private const int MinWords = 35;
    private const double MinShare = 0.15;

    // Initials, names and one sentence again and again have fewer different short words.
    private const int MinShortWords = 5;

    /// <summary>How many times more short words of a language than of English there must be.</summary>
    private const double Clearly = 3;

    private const string English = "en";

    private static readonly FrozenDictionary<string, string[]> LanguagesOf = new Dictionary<string, string>
    {
        [English] = "the of and to in is that for it on was with as are by this be from at have has had not which were",
        ["ca"] = "el la els les de que i en un una del dels per amb no es al com més ha ho però als va aquest són",
        ["cs"] = "a se v na je že o s z do i to jako za by ve k od pro po který která ale jsou byl jeho také při",
        ["da"] = "og i at det er en til af på som for med den de ikke har et han var der fra blev efter også jeg vi nu",
        ["de"] = "der die und das den von ist des mit dem ein eine zu auf für nicht im sich als auch es an war hat bei",
        ["es"] = "el la los las de que y en un una del por con para se no su al es como más ha lo sus pero",
        ["fi"] = "ja on ei että se oli hän ovat joka mutta myös kun mukaan sen jo niin kuin tai ole hänen jotka jossa ollut",
        ["fr"] = "le la les des et en un une du de que qui dans pour est sur par pas au ce avec plus ne sont aux",
        ["hu"] = "a az és hogy nem is egy ez meg volt csak el de már még van mint ki azt lesz szerint után volna kell",
        ["id"] = "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada oleh tersebut sudah mereka bisa telah",
        ["it"] = "il lo la le di che e per un una del della è in con non si dei da sono alla nel dal gli più",
        ["nl"] = "de het een van en in is dat op te voor met zijn die niet aan er om ook als door naar bij maar",
        ["no"] = "og i at det er en til av på som for med den de ikke har et han var der fra ble etter også jeg vi nå",
        ["pl"] = "w i na z się do to że nie jest o po od za jak przez oraz dla ale co tym są był które który przy także",
        ["pt"] = "o a os as de que e do da em um uma para com não no na por mais dos ao se foi pela das",
        ["ro"] = "de și în a la că cu pe nu din o care pentru să un au mai este sunt al ce fost prin sau ale după lui",
        ["sv"] = "och att det som en på är av för med den till inte har de ett om men var sig från vi så kan man i nu",
        ["tr"] = "ve bir bu da de için ile olarak çok daha ne olan gibi sonra kadar en olduğu ancak ise dedi var o değil",
    }
        .SelectMany(language => language.Value.Split(' '), (language, word) => (word, language.Key))
        .GroupBy(entry => entry.word, entry => entry.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(entries => entries.Key, entries => entries.ToArray(), StringComparer.Ordinal);

    /// <summary>The language as a BCP 47 tag; null for English, for short texts, and when in doubt.</summary>
    public static string? Detect(ReadOnlySpan<char> text)
    {
        var start = text.Length > MaxSampleLength ? text[..MaxSampleLength] : text;
        if (ScriptLanguage.Detect(start) is { } written)
            return written;

        var small = new Dictionary<string, int>(StringComparer.Ordinal);
        var counted = small.GetAlternateLookup<ReadOnlySpan<char>>();
        var lookup = LanguagesOf.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[8];
        var words = 0;
        for (var at = 0; at < start.Length; at++)
        {
            var end = at;
            while (end < start.Length && char.IsLetter(start[end]))
                end++;
            if (end == at)
                continue;

            words++;
            if (end - at <= lower.Length && start[at..end].ToLowerInvariant(lower) is var length && lookup.ContainsKey(lower[..length]))
                counted[lower[..length]] = counted.TryGetValue(lower[..length], out var before) ? before + 1 : 1;

            at = end;
        }

        if (words < MinWords || small.Count == 0)
            return null;

        var found = small.SelectMany(word => LanguagesOf[word.Key], (word, language) => (Language: language, word.Value))
            .GroupBy(word => word.Language, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (Kinds: group.Count(), Count: group.Sum(word => word.Value)), StringComparer.Ordinal);
        var (likeliest, (kinds, count)) = found.MaxBy(entry => entry.Value.Count);
        return likeliest != English && kinds >= MinShortWords && count >= MinShare * words && count >= Clearly * found.GetValueOrDefault(English).Count
            ? likeliest
            : null;
    }
}
