namespace ArticleArchive.Samples;

/// <summary>Names that nobody bears, made of syllables: the long tail that real news has. The same list on every machine.</summary>
internal sealed class InventedNames
{
    private static readonly string[] Starts =
        ["b", "br", "c", "d", "dr", "f", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "pr", "r", "s", "sk", "st", "t", "tr", "th", "v", "w", "y", "z", "", ""];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "a", "e", "o", "ai", "ea", "ou", "ie"];

    private static readonly string[] Joints = ["l", "r", "n", "m", "s", "t", "v", "d", "rr", "ll", "nd", "rk", "st", "lm", "rv", "sk", "nt", "mb", "k", "th"];

    private readonly string[] _names;
    private readonly ZipfRanks _ranks;

    private InventedNames(ulong stream, int count, string[] endings)
    {
        var random = new SampleRandom(0, stream);
        var names = new HashSet<string>(count, StringComparer.Ordinal);
        while (names.Count < count)
            names.Add(Invent(random, endings));
        _names = [.. names];
        _ranks = new ZipfRanks(count);
    }

    public static InventedNames Places { get; } = new(1, 6000, ["a", "ar", "stead", "ford", "burg", "mouth", "ia", "ol", "eth", "grad", "haven", "moor", "is", "ona", "abad"]);

    public static InventedNames Surnames { get; } = new(2, 6000, ["ey", "er", "in", "ov", "ett", "ard", "ell", "ick", "o", "ani", "sen", "by", "wick", "am", "escu"]);

    public string Draw(SampleRandom random) => _names[_ranks.Draw(random)];

    private static string Invent(SampleRandom random, string[] endings)
    {
        var name = random.Pick(Starts) + random.Pick(Vowels) + random.Pick(Joints);
        if (random.Percent(35))
            name += random.Pick(Vowels) + random.Pick(Joints);
        name += random.Pick(endings);
        return string.Concat(char.ToUpperInvariant(name[0]).ToString(), name.AsSpan(1));
    }
}
