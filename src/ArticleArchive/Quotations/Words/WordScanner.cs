using System.Buffers;
using System.Collections.Frozen;

namespace ArticleArchive.Quotations.Words;

/// <summary>Splits a passage into words and marks for the attribution rules; each quoted stretch becomes one token.</summary>
internal sealed class WordScanner(string text)
{
    private static readonly string[] FirmVerbs = [", which", " has ", " have ", " said", " says", " was ", " will ", " would ", " added", " told "];

    private const int MaxBracketWords = 24;

    private const WordClass NoFirm = WordClass.SubjectPronoun | WordClass.OtherPronoun | WordClass.Determiner | WordClass.Relative | WordClass.Adverb
        | WordClass.Auxiliary | WordClass.Title | WordClass.PersonNoun;

    private const int MaxDomainLength = 30;

    /// <summary>The World Health Organization in lower case; its usual letters are those of a pronoun.</summary>
    private const string WorldHealth = "w.h.o";

    private static readonly FrozenSet<string> Retired =
        new[] { "retd", "retd.", "ret", "ret.", "ret'd", "ret’d", "rtd", "rtd.", "retired" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> NoBracket = SearchValues.Create(",;:\"“”");

    private readonly List<Word> _words = [];

    /// <summary>The tokens of the part of the text from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public Word[] Scan(QuotedRegion[] regions, int start, int end)
    {
        // A word and the space after it take six characters on average.
        _words.EnsureCapacity((end - start) / 5 + 1);
        var region = 0;
        for (var at = start; at < end;)
        {
            if (region < regions.Length && regions[region].Open == at)
            {
                Add(WordKind.Quote, at, regions[region].Close, region);
                at = Math.Max(at + 1, regions[region++].Close);
            }
            else if (char.IsWhiteSpace(text[at]) || text[at] == Lexicon.SoftHyphen)
            {
                at++;
            }
            else if (text[at] == '(' && RankBracketEnd(at, end) is { } close)
            {
                AddRankBracket(at, close);
                at = close;
            }
            else if (text[at] is '&' or '+' && IsBetweenWords(at, end))
            {
                AddWord(at, at + 1);
                at++;
            }
            else
            {
                var limit = region < regions.Length ? Math.Min(regions[region].Open, end) : end;
                at = char.IsLetterOrDigit(text[at]) || IsMoney(at, limit) ? ScanWord(at, limit) : ScanMark(at, limit);
            }
        }

        return [.. _words];
    }

    /// <summary>Whether it is the sign in <c>Marsh &amp; Lane</c> or <c>Marsh + Lane</c>.</summary>
    private bool IsBetweenWords(int at, int end) =>
        at > 1 && text[at - 1] == ' ' && char.IsLetter(text[at - 2]) && at + 2 < end && text[at + 1] == ' ' && char.IsUpper(text[at + 2]);

    private bool IsMoney(int at, int limit) =>
        text[at] is '$' or '£' or '€' or '@' or '#'
        && at + 1 < limit
        && char.IsLetterOrDigit(text[at + 1]);

    private int ScanMark(int at, int limit)
    {
        var end = at + 1;
        if (text[at] is '-' or '.')
        {
            while (end < limit && text[end] == text[at])
                end++;
        }

        var kind = text[at] switch
        {
            ',' => WordKind.Comma,
            '.' when end - at > 1 => WordKind.Other,
            '.' or '!' or '?' => WordKind.Stop,
            ':' => WordKind.Colon,
            ';' => WordKind.Semicolon,
            '-' or '–' or '—' or '―' => WordKind.Dash,
            '(' or '[' => WordKind.Open,
            ')' or ']' => WordKind.Close,
            _ => WordKind.Other,
        };
        Add(kind, at, end, -1);
        return end;
    }

    private int ScanWord(int at, int limit)
    {
        var end = at + 1;
        while (end < limit
            && (char.IsLetterOrDigit(text[end])
            || text[end] == Lexicon.SoftHyphen
            || char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark
            || text[at] == '@' && text[end] == '_'
            || JoinsNext(end, limit)
            || JoinsRank(at, end, limit)))
            end++;

        var apostrophe = text.AsSpan(at, end - at).LastIndexOfAny('\'', '’');
        if (apostrophe > 0 && !IsOfFirm(at, end) && IsClitic(text.AsSpan(at + apostrophe + 1, end - at - apostrophe - 1)))
        {
            AddWord(at, at + apostrophe);
            AddWord(at + apostrophe, end);
            return end;
        }

        if (end < limit && text[end] is '\'' or '’' && text[end - 1] is 's' && end < limit)
        {
            AddWord(at, end);
            AddWord(end, end + 1);
            return end + 1;
        }

        if (end < limit && text[end] == '.' && TakesStop(at, end))
            end++;
        AddWord(at, end);
        return end;
    }

    /// <summary>Whether the clitic belongs to the name: <c>Marsh &amp; Lane's has said</c>, <c>"...," Marsh's said</c>.</summary>
    private bool IsOfFirm(int at, int end) => _words is [.., { Lower: "&" or "+" }]
        ? FirmVerbs.Any(verb => text.AsSpan(end).StartsWith(verb, StringComparison.Ordinal))
        : char.IsUpper(text[at]) && _words is [] or [.., { IsMark: true } or { Kind: WordKind.Quote }]
            && text.AsSpan(end).StartsWith(" said", StringComparison.Ordinal)
            && !Lexicon.Is(text[at..(end - 2)].ToLowerInvariant(), NoFirm);

    private static bool IsClitic(ReadOnlySpan<char> tail) => tail is "s" or "S" or "re" or "ve" or "d" or "ll" or "m";

    private bool JoinsNext(int at, int limit) =>
        text[at] is '-' or '\'' or '’' or '&' or '.' or ',' or '/' or '‑'
        && at + 1 < limit
        && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is '-' or '‑' or '\'' or '’' or '&' or '/'
        || text[at] is '.' && (IsInDomain(at + 1, limit) || IsInitial(at - 1) || char.IsDigit(text[at - 1]) || char.IsLower(text[at + 1]))
        || text[at] is ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));

    /// <summary>Whether it is a further part of a site's address: <c>Bungie.Org</c> in <c>Halo.Bungie.Org</c>.</summary>
    private bool IsInDomain(int start, int limit)
    {
        var end = start;
        while (end < Math.Min(limit, start + MaxDomainLength)
            && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '.' && end + 1 < limit && char.IsAsciiLetter(text[end + 1])))
            end++;
        return text[start..end].Split('.')[^1].ToLowerInvariant() is "com" or "org" or "net" or "gov" or "edu" or "info" or "mil" or "tv"
            or "uk" or "eu" or "au" or "ca";
    }

    /// <summary><c>Brig.-Gen.</c></summary>
    private bool JoinsRank(int start, int at, int limit) =>
        text[at] == '.'
        && at + 2 < limit
        && text[at + 1] is '-' or '‑'
        && char.IsUpper(text[at + 2])
        && Lexicon.IsAbbreviation(text[start..at].ToLowerInvariant())
        || text[at] is '-' or '‑' && at > start && text[at - 1] == '.' && at + 1 < limit && char.IsUpper(text[at + 1]);

    /// <summary>The end of <c>(retd)</c> after a rank or a name, or of any short bracket between a rank and a name.</summary>
    private int? RankBracketEnd(int open, int limit)
    {
        var close = text.IndexOf(')', open, Math.Min(limit, open + MaxBracketWords) - open);
        if (_words.Count == 0 || _words[^1] is not { Kind: WordKind.Word, Capital: true } before || close < open + 2)
            return null;

        var inside = text.AsSpan(open + 1, close - open - 1);
        if (Retired.Contains(inside.ToString()))
            return close + 1;

        var named = close + 2 < limit && text[close + 1] == ' ' && char.IsUpper(text[close + 2]);
        return named && (_words.TakeLast(3).Any(word => word.Is(WordClass.Title)) || IsAcronym(inside) && TitleAt(close + 2)) && !inside.ContainsAny(NoBracket)
            ? close + 1
            : null;
    }

    private static bool IsAcronym(ReadOnlySpan<char> text) => text.Length is > 1 and < 12 && !text.ToString().Any(c => c is not (' ' or (>= 'A' and <= 'Z')));

    /// <summary>Whether a rank or post begins here: <c>Inter-Services Public Relations (ISPR) Director General ...</c></summary>
    private bool TitleAt(int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return Lexicon.Is(text[start..end].ToLowerInvariant(), WordClass.Title | WordClass.PersonNoun);
    }

    private void AddRankBracket(int open, int close) => _words.Add(
        new Word(WordKind.Word, open, close, text[open..close].ToLowerInvariant(), WordClass.Title | WordClass.NameSuffix, true, -1));

    private bool IsInitial(int at) => char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private bool TakesStop(int at, int end)
    {
        if (end - at == 1)
            return char.IsUpper(text[at]) && (text[at] != 'I' || _words is [.., { Capital: true } first] && first.Is(WordClass.FirstName));

        var part = text.AsSpan(at, end - at);
        if (IsInitials(part[(part.LastIndexOf('-') + 1)..]))
            return true;
        if (!char.IsUpper(text[at]))
            return false;

        var word = text[at..end].ToLowerInvariant();
        var last = word[(word.LastIndexOf('-') + 1)..];
        return word == "no" ? end + 2 < text.Length && char.IsDigit(text[end + 2])
            : word == "tech" ? text.AsSpan(end).StartsWith(". Sgt", StringComparison.Ordinal)
            : Lexicon.IsAbbreviation(last);
    }

    /// <summary>Whether the following stop belongs to the word: <c>U.S</c>, <c>Ph.D</c>, <c>a.m</c>, the end of <c>non-U.S</c>.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        var run = 0;
        var stops = 0;
        foreach (var c in word)
        {
            (run, stops) = c is '.' or '-' ? (0, c == '.' ? stops + 1 : stops) : (run + 1, stops);
            if (run > 2 || !(c is '.' or '-' || char.IsLetter(c)))
                return false;
        }

        return stops > 0;
    }

    private void AddWord(int start, int end)
    {
        if (_words is [.., { Lower: "under", Capital: true } under] && text.AsSpan(start, end - start) is "Secretary" or "Secretaries" or "Sheriff")
        {
            start = under.Start;
            _words.RemoveAt(_words.Count - 1);
        }

        var capital = char.IsUpper(text[start]) || text[start] is '&' or '+' && _words is [.., { Capital: true }];
        var (lower, kind) = Lexicon.Entry(text.AsSpan(start, end - start), capital);
        var rank = char.IsDigit(text[start]) && Lexicon.Is(lower, WordClass.Title);
        var number = !rank && (char.IsDigit(text[start]) || text[start] is '$' or '£' or '€');
        if (number || lower is "us" or "it" or "who" or "am" && end - start > 1 && !text.AsSpan(start, end - start).ContainsAnyInRange('a', 'z'))
            kind = WordClass.None;
        if (lower is "who" && kind == WordClass.None)
            lower = WorldHealth;
        _words.Add(new Word(number ? WordKind.Number : WordKind.Word, start, end, lower, kind,
            capital || rank || text[start] is '@' || IsArabic(start, end), -1));
    }

    /// <summary>Whether it is the article of an Arabic name: <c>al-Khalidi</c>, <c>el-Sisi</c>.</summary>
    private bool IsArabic(int start, int end)
    {
        var hyphen = text.IndexOf('-', start, end - start);
        return hyphen > start && hyphen + 1 < end && char.IsUpper(text[hyphen + 1]) && Lexicon.IsArabicArticle(text.AsSpan(start, hyphen - start));
    }

    private void Add(WordKind kind, int start, int end, int region) => _words.Add(new Word(kind, start, end, "", WordClass.None, false, region));
}
