namespace ArticleArchive.Search.Text;

/// <summary>Finds the end of a word. Apostrophes, the dots of <c>U.S.</c>, and the marks of <c>1,470</c> and <c>3.5</c> can be inside a word.</summary>
internal static class WordBoundary
{
    /// <summary>The length of a letter in square brackets.</summary>
    private const int Bracketed = 3;

    /// <summary>The end of the word whose first letter, number or lone character is at <paramref name="start"/>.</summary>
    public static int End(string text, int start) => text[start] == '[' ? LettersEnd(text, start + Bracketed) : Characters.At(text, start, out var units) switch
    {
        CharacterClass.Lone => MarksEnd(text, start + units),
        CharacterClass.Number => LettersEnd(text, NumberEnd(text, start)),
        _ => LettersEnd(text, InitialsEnd(text, start)),
    };

    /// <summary>True for a letter in square brackets that begins a word: <c>[W]e</c>.</summary>
    public static bool IsBracketedLetter(string text, int start) =>
        start + Bracketed < text.Length && char.IsLetter(text[start + 1]) && text[start + 2] == ']' && char.IsLetter(text[start + Bracketed])
        && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));

    /// <summary>Continues from inside a word to the end of its last letter, number or mark.</summary>
    private static int LettersEnd(string text, int from)
    {
        var end = from;
        for (var i = from; i < text.Length;)
        {
            var kind = Characters.At(text, i, out var units);
            if (kind is CharacterClass.Letter or CharacterClass.Number or CharacterClass.Mark)
                end = i + units;
            else if (kind != CharacterClass.Unseen && !(kind == CharacterClass.Apostrophe && IsInsideWord(text, i)))
                break;

            i += units;
        }

        return end;
    }

    private static bool IsInsideWord(string text, int apostrophe)
    {
        var i = apostrophe + 1;
        while (i < text.Length)
        {
            var kind = Characters.At(text, i, out var units);
            if (kind != CharacterClass.Unseen)
                return kind is CharacterClass.Letter or CharacterClass.Number;

            i += units;
        }

        return false;
    }

    private static int MarksEnd(string text, int from)
    {
        while (from < text.Length && Characters.At(text, from, out var units) == CharacterClass.Mark)
            from += units;

        return from;
    }

    /// <summary>The end of two or more single letters with dots between them, including the last dot when a possessive follows; otherwise the start.</summary>
    private static int InitialsEnd(string text, int start)
    {
        var end = InitialEnd(text, start);
        if (end == start)
            return start;

        var letters = 1;
        while (end + 1 < text.Length && text[end] == '.' && InitialEnd(text, end + 1) is var next && next > end + 1)
        {
            end = next;
            letters++;
        }

        if (letters == 1)
            return start;

        var possessive = end + 1 < text.Length && text[end] == '.' && Characters.IsApostrophe(text[end + 1]) && IsInsideWord(text, end + 1);
        return possessive ? end + 1 : end;
    }

    /// <summary>The end of a single letter with its marks, if no other letter or number follows; otherwise the start.</summary>
    private static int InitialEnd(string text, int start)
    {
        if (Characters.At(text, start, out var units) != CharacterClass.Letter)
            return start;

        var end = MarksEnd(text, start + units);
        var more = end < text.Length && Characters.At(text, end, out _) is CharacterClass.Letter or CharacterClass.Number or CharacterClass.Unseen;
        return more ? start : end;
    }

    /// <summary>
    /// The end of a number with its thousands separators and decimal point. With more than one point between digits it is a date or a version, and each part is
    /// a word.
    /// </summary>
    private static int NumberEnd(string text, int start)
    {
        var end = DigitsEnd(text, start);
        if (end == start)
            return start;

        if (end - start <= 3 && !Continues(text, start, c => c == ','))
        {
            while (end < text.Length && text[end] == ',' && DigitsEnd(text, end + 1) == end + 4)
                end += 4;
        }

        if (end >= text.Length)
            return end;
        if (text[end] == Characters.FractionSlash)
            return DigitsEnd(text, end + 1) is var denominator && denominator > end + 1 ? denominator : end;
        if (!Characters.IsPoint(text[end]) || Continues(text, start, Characters.IsPoint))
            return end;

        var decimals = DigitsEnd(text, end + 1);
        var chain = decimals + 1 < text.Length && Characters.IsPoint(text[decimals]) && char.IsDigit(text[decimals + 1]);
        return decimals == end + 1 || chain ? end : decimals;
    }

    private static int DigitsEnd(string text, int from)
    {
        while (from < text.Length && char.IsDigit(text[from]))
            from++;

        return from;
    }

    /// <summary>True when the digits at <paramref name="start"/> follow other digits and one such mark.</summary>
    private static bool Continues(string text, int start, Func<char, bool> isMark) =>
        start >= 2 && isMark(text[start - 1]) && char.IsDigit(text[start - 2]);
}
