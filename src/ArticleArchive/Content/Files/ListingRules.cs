using ArticleArchive.Articles;

namespace ArticleArchive.Content.Files;

/// <summary>Decides which of the files in one folder are articles.</summary>
internal static class ListingRules
{
    private const string Markdown = ".md";
    private const string PlainText = ".txt";
    private const string Yaml = ".yml";

    /// <summary>The articles and their sidecars; a file that cannot be one is a problem. Files of other endings, and a README, are nobody's business.</summary>
    public static (IReadOnlyList<ContentFile> Files, IReadOnlyList<ContentProblem> Problems) Apply(IReadOnlyList<FoundFile> found)
    {
        var problems = new List<ContentProblem>();
        var sidecars = found
            .Where(file => file.Ending == Yaml)
            .DistinctBy(WithoutEnding, StringComparer.Ordinal)
            .ToDictionary(WithoutEnding, StringComparer.Ordinal);
        var named = new List<ContentFile>();
        foreach (var file in found.Where(file => IsArticle(file.Ending) && !file.Name.Equals("README", StringComparison.OrdinalIgnoreCase)))
        {
            if (ArticleSlug.TryParse(file.Name, out var slug))
                named.Add(ToContentFile(file, slug, sidecars));
            else
                problems.Add(NoSlug(file));
        }

        problems.AddRange(WithoutText(found, sidecars));
        return (named, problems);
    }

    /// <summary>What is to be said of files of which each has the slug of another.</summary>
    public static IEnumerable<ContentProblem> SameSlugs(IReadOnlyList<ContentFile> files) => files.GroupBy(file => file.Slug).SelectMany(SameSlug);

    private static ContentFile ToContentFile(FoundFile file, ArticleSlug slug, Dictionary<string, FoundFile> sidecars)
    {
        if (file.Ending == Markdown)
            return new ContentFile { Path = file.Path, Slug = slug, Format = StoredFormat.Markdown, Stamp = file.Stamp };

        var sidecar = sidecars.GetValueOrDefault(WithoutEnding(file));
        return new ContentFile
        {
            Path = file.Path,
            Slug = slug,
            Format = StoredFormat.PlainText,
            Sidecar = sidecar?.Path,
            Stamp = sidecar is null ? file.Stamp : $"{file.Stamp}+{sidecar.Stamp}",
        };
    }

    private static ContentProblem NoSlug(FoundFile file) => Problem(
        ProblemSeverity.Error,
        file.Path,
        $"The name \"{file.Name}\" is not a slug.",
        $"Rename the file with letters, digits and hyphens alone, {ArticleSlug.MaxLength} at most.");

    private static IEnumerable<ContentProblem> SameSlug(IGrouping<ArticleSlug, ContentFile> files)
    {
        foreach (var file in files)
        {
            var others = files.Select(other => other.Path).Where(path => path != file.Path).Order(StringComparer.Ordinal);
            yield return Problem(
                ProblemSeverity.Error,
                file.Path,
                $"The slug {file.Slug} is also that of {string.Join(" and ", others)}.",
                "Rename one of them; until then neither is shown.");
        }
    }

    private static IEnumerable<ContentProblem> WithoutText(IReadOnlyList<FoundFile> found, Dictionary<string, FoundFile> sidecars)
    {
        var texts = found.Where(file => file.Ending == PlainText).Select(WithoutEnding).ToHashSet(StringComparer.Ordinal);
        var yamls = found.Where(file => file.Ending == ".yaml" && texts.Contains(WithoutEnding(file)));
        return
        [
            .. sidecars.Where(s => !texts.Contains(s.Key) && s.Value.Path != SpeakerRules.FileName).Select(s => Problem(
                ProblemSeverity.Warning,
                s.Value.Path,
                "No .txt of this name stands beside this metadata.",
                "Put the text beside it, or take it away; a .md file holds its own.")),
            .. yamls.Select(y => Problem(ProblemSeverity.Warning, y.Path, "Metadata in a .yaml file is not read.", "Rename it so that it ends in .yml.")),
        ];
    }

    private static bool IsArticle(string ending) => ending is Markdown or PlainText;

    private static string WithoutEnding(FoundFile file) => file.Path[..^file.Ending.Length];

    private static ContentProblem Problem(ProblemSeverity severity, string path, string what, string advice) =>
        new() { Severity = severity, File = path, What = what, Advice = advice };
}
