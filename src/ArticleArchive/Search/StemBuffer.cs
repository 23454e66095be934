using System.Buffers;

namespace ArticleArchive.Search;

/// <summary>A word while it is stemmed, with the two regions at its end that the algorithm names R1 and R2. A consonant <c>y</c> is <c>Y</c>.</summary>
internal ref struct StemBuffer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private readonly Span<char> _letters;

    /// <summary>Takes a folded word; <paramref name="letters"/> has room for one letter more.</summary>
    public StemBuffer(ReadOnlySpan<char> word, Span<char> letters)
    {
        _letters = letters;
        word.CopyTo(letters);
        Length = word.Length;
        MarkConsonantY();
        R1 = RegionAfterPrefix() is var region and > 0 ? region : RegionFrom(0);
        R2 = RegionFrom(R1);
    }

    /// <summary>How many letters are left.</summary>
    public int Length { get; private set; }

    /// <summary>Where R1 begins: after the first consonant that follows a vowel.</summary>
    public int R1 { get; }

    /// <summary>Where R2 begins: as R1, looked for inside R1.</summary>
    public int R2 { get; }

    /// <summary>The letter so many places before the end, from 1; a null character before the word.</summary>
    public readonly char FromEnd(int places) => places <= Length ? _letters[Length - places] : '\0';

    /// <summary>True when the word ends so.</summary>
    public readonly bool Ends(string suffix) => _letters[..Length].EndsWith(suffix, StringComparison.Ordinal);

    /// <summary>Puts <paramref name="replacement"/> in place of the last letters.</summary>
    public void Replace(int letters, string replacement)
    {
        Length -= letters;
        replacement.CopyTo(_letters[Length..]);
        Length += replacement.Length;
    }

    /// <summary>True when there is a vowel before the last letters.</summary>
    public readonly bool HasVowelBefore(int letters) => _letters[..Math.Max(0, Length - letters)].ContainsAny(Vowels);

    /// <summary>True when what stands before the last letters ends in a short syllable.</summary>
    public readonly bool EndsShort(int letters)
    {
        var end = Length - letters;
        if (end < 2 || IsVowel(_letters[end - 1]) || !IsVowel(_letters[end - 2]))
            return false;

        return end == 2 || (!IsVowel(_letters[end - 3]) && _letters[end - 1] is not ('w' or 'x' or 'Y'));
    }

    /// <summary>The word as it stands.</summary>
    public readonly override string ToString() => _letters[..Length].ToString().Replace('Y', 'y');

    private static bool IsVowel(char c) => Vowels.Contains(c);

    private readonly void MarkConsonantY()
    {
        for (var i = 0; i < Length; i++)
        {
            if (_letters[i] == 'y' && (i == 0 || IsVowel(_letters[i - 1])))
                _letters[i] = 'Y';
        }
    }

    /// <summary>Beginnings after which the general rule would cut too early.</summary>
    private readonly int RegionAfterPrefix()
    {
        foreach (var prefix in (ReadOnlySpan<string>)["gener", "commun", "arsen"])
        {
            if (_letters[..Length].StartsWith(prefix, StringComparison.Ordinal))
                return prefix.Length;
        }

        return 0;
    }

    private readonly int RegionFrom(int start)
    {
        for (var i = start + 1; i < Length; i++)
        {
            if (!IsVowel(_letters[i]) && IsVowel(_letters[i - 1]))
                return i + 1;
        }

        return Length;
    }
}
