using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Recognises words capitalised like the titles of books, programmes and films.</summary>
internal static class TitleCase
{
    private const int ShortWord = 4;

    public static bool IsTitle(ReadOnlySpan<char> text)
    {
        var significant = 0;
        var small = false;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim("\"'“”‘’,.!?;:()…\u00a0");
            if (word.IsEmpty)
                continue;
            if (char.IsUpper(word[0]) || char.IsDigit(word[0]))
                significant++;
            else if (significant == 0 || word.Length > ShortWord || !IsSmall(word))
                return false;
            small |= char.IsLower(word[0]);
        }

        return significant > 0 && (significant > 1 || !small);
    }

    private static bool IsSmall(ReadOnlySpan<char> word) =>
        Lexicon.Is(word.ToString(), WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Particle)
            || word is "to" or "is" or "vs" or "n";
}
