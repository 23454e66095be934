using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ArticleArchive.Articles;

/// <summary>Makes the ids of passages.</summary>
/// <remarks>
/// An id is made from the folded words of the passage alone, so it is the same on every machine and does not depend on the passage's position, its markup,
/// its typography or the article's name. When the same words occur again in one article, their ordinal is hashed with them. Ids that would be
/// equal are all made longer, so their order does not matter.
/// </remarks>
internal static class PassageIds
{
    private const int DefaultLength = 6;

    /// <summary>The ids of an article's passages, in order; no two are equal.</summary>
    /// <param name="texts">The words of every passage of the article.</param>
    public static IReadOnlyList<PassageId> Mint(IReadOnlyList<string> texts) => Mint(texts, new HashSet<PassageId>());

    /// <summary>The ids of passages that are new in an article, in order; no two are equal.</summary>
    /// <param name="texts">The words of every passage of the article.</param>
    /// <param name="taken">Ids that the article used before, which must not be reused for other words.</param>
    public static IReadOnlyList<PassageId> Mint(IReadOnlyList<string> texts, IReadOnlySet<PassageId> taken)
    {
        var longest = Longest(texts, taken);
        var lengths = Enumerable.Repeat(DefaultLength, longest.Length).ToArray();
        int[] unsettled = [.. Enumerable.Range(0, longest.Length)];
        for (var length = DefaultLength; unsettled.Length > 0 && length < PassageId.MaxLength; length++)
        {
            unsettled = Clashing(unsettled, i => longest[i][..length]);
            foreach (var index in unsettled)
                lengths[index] = length + 1;
        }
        return [.. longest.Select((name, i) => Parse(name[..lengths[i]]))];
    }

    private static int[] Clashing(IEnumerable<int> indexes, Func<int, string> name) =>
        [.. indexes.GroupBy(name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).SelectMany(group => group)];

    private static string[] Longest(IReadOnlyList<string> texts, IReadOnlySet<PassageId> taken)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new string[texts.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var words = FoldedWords.Fold(texts[i]);
            // A passage without words ("* * *") is identified by its characters; the line break keeps it from matching any words.
            var key = words.Length == 0 ? "\n" + texts[i] : words;
            do
            {
                var time = times[key] = times.GetValueOrDefault(key) + 1;
                names[i] = Spell(time == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}\n{time}"));
            }
            while (taken.Any(id => names[i].StartsWith(id.Value, StringComparison.Ordinal)));
        }
        return names;
    }

    private static string Spell(string key)
    {
        var rest = BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        Span<char> name = stackalloc char[PassageId.MaxLength];
        for (var i = 0; i < name.Length; i++)
        {
            (rest, var digit) = UInt128.DivRem(rest, (UInt128)(i == 0 ? PassageId.Letters : PassageId.Alphabet.Length));
            name[i] = PassageId.Alphabet[(int)digit];
        }
        return name.ToString();
    }

    private static PassageId Parse(string name) =>
        PassageId.TryParse(name, out var id) ? id : throw new InvalidOperationException($"The id {name} does not fit its own alphabet.");
}
