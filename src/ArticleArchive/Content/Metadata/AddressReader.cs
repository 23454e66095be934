namespace ArticleArchive.Content.Metadata;

/// <summary>Reads the addresses in the metadata: the requested slug, and other addresses that lead to the article.</summary>
internal sealed class AddressReader(ArticleSlug slug, MetadataValues values, ProblemLog problems)
{
    private static readonly string[] PageEndings = [".html", ".htm", ".php", ".aspx", ".md"];

    /// <summary>The addresses.</summary>
    /// <param name="Slug">The requested slug; null when there is none, or when it is the one from the file's name.</param>
    /// <param name="Aliases">Earlier slugs.</param>
    /// <param name="OldPaths">Addresses on an earlier site.</param>
    /// <param name="Original">The full address of the text on another site; null when not given.</param>
    public sealed record Addresses(ArticleSlug? Slug, IReadOnlyList<ArticleSlug> Aliases, IReadOnlyList<string> OldPaths, string? Original);

    /// <summary>Reads the addresses.</summary>
    public Addresses Read(GivenKeys given)
    {
        var pages = new[] { given.Exactly("url"), given.Exactly("permalink"), given.Exactly("path") }.Select(Text)
            .OfType<string>()
            .Where(page => !page.Contains(':', StringComparison.Ordinal) || IsWhole(page))
            .ToList();
        var own = pages.Where(page => !IsWhole(page)).ToList();
        var asked = (Text(given.Exactly("slug")) is { } name ? SlugIn(name) : null) ?? own.Select(SlugIn).FirstOrDefault(found => found is not null);
        var (aliases, paths) = Aliases(given, asked ?? slug);
        return new Addresses(asked == slug ? null : asked, aliases, [.. paths.Concat(own).Distinct(StringComparer.Ordinal)], pages.Find(IsWhole));
    }

    private (List<ArticleSlug> Slugs, List<string> Paths) Aliases(GivenKeys given, ArticleSlug own)
    {
        var (slugs, paths) = (new List<ArticleSlug>(), new List<string>());
        var seen = new HashSet<ArticleSlug>();
        foreach (var item in given.All("aliases").SelectMany(MetadataValues.Items))
        {
            if (values.Line(item, "aliases") is not { } text)
                continue;
            if (IsPath(text))
                paths.Add(text);
            else if (!ArticleSlug.TryParse(text, out var alias))
                problems.Warning(
                    item.Place,
                    $"The alias \"{text}\" is not a slug.",
                    "Write an earlier file name made of letters, digits and hyphens, or an address that begins with /.");
            else if (alias == own)
                problems.Warning(item.Place, $"The alias \"{text}\" is the article's own slug.", "Remove it: aliases are for earlier slugs.");
            else if (seen.Add(alias))
                slugs.Add(alias);
        }

        return (slugs, paths);
    }

    private static bool IsPath(string text) =>
        text.Contains('/', StringComparison.Ordinal) || PageEndings.Any(ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsWhole(string text) => text.Contains("://", StringComparison.Ordinal);

    private static ArticleSlug? SlugIn(string address)
    {
        var parts = address.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var part in parts.Reverse())
        {
            var name = Array.Find(PageEndings, ending => part.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending
                ? part[..^ending.Length]
                : part;
            if (name.Any(char.IsLetterOrDigit) && !name.Equals("index", StringComparison.OrdinalIgnoreCase))
                return ArticleSlug.FromName(name);
        }

        return null;
    }

    private static string? Text(MetadataNode? value) =>
        value is MetadataNode.Scalar { Text: { } text } && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
