using System.Collections.Frozen;
using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>
/// The bodies that an article names, by the noun in their name: <c>the ministry</c> is the <c>Defence Ministry</c> if the article names no other ministry.
/// </summary>
internal sealed class BodiesByNoun(ArticleSpeech article)
{
    private const int MaxNameWords = 6;

    /// <summary>The number of bodies at which a noun identifies none of them.</summary>
    private const int MaxNames = 8;

    /// <summary>The fewest letters that distinguish one body of an article.</summary>
    private const int ShortestInitials = 3;

    /// <summary>Nouns that, in lower case, may mean many bodies in an article, or other things.</summary>
    private static readonly FrozenSet<string> Vague = WordList.Set("vague-bodies");

    private Dictionary<string, List<string>>? _byNoun;
    private Dictionary<string, string?>? _byFirstWord;
    private Dictionary<string, string?>? _byInitials;

    /// <summary>The only body that a noun in lower case can mean, such as <c>the ministry</c>; null when the article names none or several with it.</summary>
    public string? Meant(string noun) => Vague.Contains(noun) ? null : Only(noun);

    /// <summary>The only body with the noun in its name, such as <c>the Times</c>; null when the article names none or several.</summary>
    /// <param name="noun">In lower case.</param>
    public string? Only(string noun)
    {
        _byNoun ??= Read();
        if (!_byNoun.TryGetValue(noun, out var names) || names.Count == MaxNames)
            return null;

        var longest = names.MaxBy(name => name.Length) ?? "";
        return names.TrueForAll(name => longest.EndsWith(name, StringComparison.OrdinalIgnoreCase)) ? names[0] : null;
    }

    /// <summary>
    /// The only body whose name begins with an unknown word: <c>Lowmark</c> is <c>Lowmark International</c>; null when the article names none or several.
    /// </summary>
    /// <param name="word">In lower case.</param>
    public string? BeginningWith(string word)
    {
        _byNoun ??= Read();
        if (_byFirstWord is null)
        {
            _byFirstWord = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach (var name in _byNoun.Values.SelectMany(names => names).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                var first = name.Split(' ')[0].ToLowerInvariant();
                _byFirstWord[first] = _byFirstWord.ContainsKey(first) ? null : name;
            }
        }

        return Lexicon.Classify(word) == WordClass.None || word is "state" ? _byFirstWord.GetValueOrDefault(word) : null;
    }

    /// <summary>The only body whose name has the initials, <c>HGB</c> for the Harbour Guard Board; null when the article names none or several.</summary>
    public string? OfInitials(string letters)
    {
        _byNoun ??= Read();
        if (_byInitials is null)
        {
            _byInitials = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach (var name in _byNoun.Values.SelectMany(names => names).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                var initials = PostAbbreviations.InitialsOf(name);
                _byInitials[initials] = _byInitials.ContainsKey(initials) ? null : name;
            }
        }

        return letters.Length >= ShortestInitials ? _byInitials.GetValueOrDefault(letters) : null;
    }

    private Dictionary<string, List<string>> Read()
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var narration in article.Narrations.Where(narration => !narration.IsTitleCased))
        {
            for (var i = 0; i < narration.Words.Length; i++)
            {
                var word = narration.Words[i];
                if ((word.Capital ? IsNoun(word) ? NameAround(narration, i) : null : OfState(narration, i)) is not { } name)
                    continue;

                if (word.Capital && Media.HasOnlyFullName(name))
                    continue;

                if (!found.TryGetValue(word.Lower, out var names))
                    found[word.Lower] = names = [];
                if (names.Count < MaxNames && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
                    names.Add(name);
            }
        }

        return found;
    }

    private static bool IsNoun(Word word) => word.Is(WordClass.BodyNoun | WordClass.OrganisationWord);

    /// <summary>
    /// The name around the noun: <c>Hull City Council</c>, <c>Ministry of Defence</c>, <c>University of Senn</c>, <c>Academy of Arts and Letters</c>; null for
    /// a noun on its own.
    /// </summary>
    private static string? NameAround(Narration narration, int noun)
    {
        var first = noun;
        var sentence = narration.StartOf(narration.SentenceOf(noun));
        while (first > sentence && noun - first < MaxNameWords && (IsPart(narration, first - 1) || IsOfMembers(narration, first - 1)))
            first--;
        first = BeforeAnd(narration, first) ?? first;
        var last = noun;
        if (narration.At(noun + 1).Lower is "of" or "for" && IsPart(narration, noun + 2))
        {
            last = noun + 2;
            while (last - noun < MaxNameWords && IsPart(narration, last + 1))
                last++;
            if (AfterList(narration, last) is { } listed)
                last = listed;
            else if (narration.At(last + 1).Lower is "and" && IsPart(narration, last + 2) && narration.At(last + 3) is { Capital: false }
                && !narration.At(last + 3).Is(WordClass.Verb | WordClass.Auxiliary))
                last += 2;
        }

        return first == last ? null : narration.TextOf(first, last + 1);
    }

    /// <summary>The last token of <c>Economy, Trade and Industry</c>, from its first word on; null where no such list follows.</summary>
    private static int? AfterList(Narration narration, int last)
    {
        var end = last;
        while (narration.At(end + 1).Kind == WordKind.Comma && IsPart(narration, end + 2) && !narration.At(end + 2).Is(WordClass.FirstName | WordClass.Title))
            end += 2;
        return end > last && narration.At(end + 1).Lower is "and" && IsPart(narration, end + 2) ? end + 2 : null;
    }

    /// <summary>
    /// Where the name begins in <c>the Ferry and Harbour Commission</c>, read from <c>Harbour</c>; null for two names, <c>the Ferry Board and Hull Council</c>.
    /// </summary>
    private static int? BeforeAnd(Narration narration, int first)
    {
        if (narration.At(first - 1).Lower is not "and")
            return null;

        var start = first - 1;
        while (IsPart(narration, start - 1) && !IsNoun(narration.Words[start - 1]) && !narration.Words[start - 1].Is(WordClass.Place | WordClass.PersonNoun))
            start--;
        return start < first - 1 && narration.At(start - 1).Lower is "the" ? start : null;
    }

    /// <summary>The mark of <c>the Harbour Masons' Association</c>; not of <c>the masons' Association</c> or <c>Senn's Association</c>.</summary>
    private static bool IsOfMembers(Narration narration, int mark) =>
        mark > 0 && narration.Words[mark].Lower is "'" or "’" && narration.Words[mark - 1] is { Capital: true, Lower: [.., 's'] } members
            && !members.Is(WordClass.Place | WordClass.FirstName);

    /// <summary><c>Senn's foreign ministry</c>, <c>the Larnavian army</c>; null for a noun without the name of its state.</summary>
    private static string? OfState(Narration narration, int noun)
    {
        if (!StateBodies.IsOnlyOne(narration.Words[noun]))
            return null;

        var first = narration.Words[noun].Lower is "ministry"
            && narration.At(noun - 1) is { Kind: WordKind.Word, Capital: false, Lower: not ("'s" or "'" or "the") } ? noun - 1 : noun;
        if (narration.At(first - 1).Lower is "'s" or "'" && IsPart(narration, first - 2))
            return narration.TextOf(first - 2, noun + 1);
        return Ranks.IsNationality(narration.At(first - 1)) ? narration.TextOf(first - 1, noun + 1) : null;
    }

    private static bool IsPart(Narration narration, int i) =>
        narration.At(i) is { Kind: WordKind.Word, Capital: true } word
        && !word.Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun | WordClass.Preposition | WordClass.Conjunction
            | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Time)
        && word.Lower is not ("'s" or "'" or "\"");
}
