namespace ArticleArchive.Articles;

/// <summary>Problems of one kind: those whose sentences differ only in quoted text, numbers and file names.</summary>
/// <param name="Name">Its name, for a command line: <c>date-not-date</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="What">What is wrong, without the parts that differ from file to file: <c>The date … is not a date.</c></param>
public sealed record ProblemKind(string Name, ProblemSeverity Severity, string What)
{
    private const char Ellipsis = '…';

    // A name is a whole phrase: the sentence up to the first of these.
    private static readonly char[] EndsOfPhrase = [':', ';', '.'];

    private static readonly string[] WithoutMeaning = ["the", "a", "an", "this", "it", "is", "its"];

    /// <summary>The kind of a problem.</summary>
    public static ProblemKind From(ContentProblem problem)
    {
        var what = Pattern(problem.What);
        var phrase = what.Split(EndsOfPhrase)[0].ToLowerInvariant();
        var words = new string([.. phrase.Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => !WithoutMeaning.Contains(word)).ToList();
        return new ProblemKind(telling.Count == 0 ? "other" : string.Join('-', telling), problem.Severity, what);
    }

    private static string Pattern(string what)
    {
        // The text after a colon concerns one file.
        var plain = Unquoted(what);
        var colon = plain.IndexOf(": ", StringComparison.Ordinal);
        var pattern = new StringBuilder();
        foreach (var word in (colon < 0 ? plain : $"{plain[..colon]}: {Ellipsis}").Split(' '))
        {
            if (word.Any(char.IsAsciiDigit) || word.Contains('/', StringComparison.Ordinal) || word.TrimEnd('.').Contains('.', StringComparison.Ordinal))
                Elide(pattern, word);
            else
                pattern.Append(pattern.Length == 0 ? "" : " ").Append(word);
        }

        return pattern.ToString();
    }

    private static void Elide(StringBuilder pattern, string word)
    {
        if (!pattern.ToString().EndsWith(Ellipsis))
            pattern.Append(pattern.Length == 0 ? "" : " ").Append(Ellipsis);
        if (word is [.., '.' or ',' or ':' or ';'])
            pattern.Append(word[^1]);
    }

    private static string Unquoted(string what)
    {
        foreach (var (open, close) in (ReadOnlySpan<(char, char)>)[('"', '"'), ('\'', '\''), ('\u201C', '\u201D')])
        {
            // The last mark closes: the quoted text may itself contain marks.
            var (start, end) = (what.IndexOf(open, StringComparison.Ordinal), what.LastIndexOf(close));
            if (start >= 0 && end > start)
                what = $"{what[..start]}{Ellipsis}{what[(end + 1)..]}";
        }

        return what;
    }
}
