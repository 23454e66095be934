using System.Text.RegularExpressions;

namespace ArticleArchive.Checking.Matching;

/// <summary>A quotation in marks with a name before or after it and nothing else: <c>"We will hold the bridge" Adam Brown</c>.</summary>
/// <param name="Words">What is between the marks.</param>
/// <param name="By">The name.</param>
internal sealed partial record SignedQuotation(string Words, string By)
{
    private const int MaxNameWords = 5;
    private const string Marked = @"[""“”„«»](?<words>[^""“”„«»]+)[""“”«»]";
    private const string Name = @"(?<name>\p{L}[\p{L}\p{M}'’. -]{0,60}?)";

    /// <summary>Reads a text; null when it is anything else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSpeaker">Whether the archive has a speaker of a name. Without that, two words or more with capital letters are a name.</param>
    public static SignedQuotation? Read(string text, Predicate<string> isSpeaker)
    {
        if (NamedAfter().Match(text) is { Success: true } after)
            return Of(after);

        return NamedBefore().Match(text) is { Success: true } before ? Of(before) : null;

        SignedQuotation? Of(Match found)
        {
            var (words, name) = (found.Groups["words"].Value, found.Groups["name"].Value);
            var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return parts.Length <= MaxNameWords && (isSpeaker(name) || parts.Length > 1 && parts.All(part => char.IsUpper(part[0])))
                ? new SignedQuotation(words, name)
                : null;
        }
    }

    [GeneratedRegex($@"^\s*{Marked}[\s,;.–—-]*{Name}\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex NamedAfter();

    [GeneratedRegex($@"^\s*{Name}[\s,:]*{Marked}\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex NamedBefore();
}
