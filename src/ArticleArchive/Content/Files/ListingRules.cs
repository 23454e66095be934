namespace ArticleArchive.Content.Files;

/// <summary>Decides which files of a folder are articles.</summary>
internal static class ListingRules
{
    private const string Yaml = ".yml";

    private static readonly string[] Markdown = [".md", ".markdown"];
    private static readonly string[] PlainText = [".txt", ".text"];
    private static readonly string[] Known = [.. Markdown, .. PlainText, Yaml, ".yaml"];

    /// <summary>Whether files with this extension are articles.</summary>
    public static bool IsArticle(string extension) => Markdown.Contains(extension) || PlainText.Contains(extension);

    /// <summary>Whether files with this extension are articles or their metadata.</summary>
    public static bool IsKnown(string extension) => Known.Contains(extension);

    /// <summary>
    /// The articles and their sidecars, each with the slug from its own name; unused metadata is a problem. Files with other extensions are ignored.
    /// </summary>
    public static (IReadOnlyList<ContentFile> Files, IReadOnlyList<ContentProblem> Problems) Apply(IReadOnlyList<FoundFile> found)
    {
        var sidecars = found
            .Where(file => file.Extension == Yaml)
            .DistinctBy(WithoutExtension, StringComparer.Ordinal)
            .ToDictionary(WithoutExtension, StringComparer.Ordinal);
        return ([.. found.Where(file => IsArticle(file.Extension)).Select(file => ToContentFile(file, sidecars))], [.. WithoutText(found, sidecars)]);
    }

    private static ContentFile ToContentFile(FoundFile file, Dictionary<string, FoundFile> sidecars)
    {
        var slug = FileName.Parse(file.Path).Slug;
        if (Markdown.Contains(file.Extension))
            return new ContentFile { Path = file.Path, Slug = slug, Format = StoredFormat.Markdown, Stamp = file.Stamp };

        var sidecar = sidecars.GetValueOrDefault(WithoutExtension(file));
        return new ContentFile
        {
            Path = file.Path,
            Slug = slug,
            Format = StoredFormat.PlainText,
            Sidecar = sidecar?.Path,
            Stamp = sidecar is null ? file.Stamp : $"{file.Stamp}+{sidecar.Stamp}",
        };
    }

    private static IEnumerable<ContentProblem> WithoutText(IReadOnlyList<FoundFile> found, Dictionary<string, FoundFile> sidecars)
    {
        var texts = found.Where(file => PlainText.Contains(file.Extension)).Select(WithoutExtension).ToHashSet(StringComparer.Ordinal);
        var yamls = found.Where(file => file.Extension == ".yaml" && texts.Contains(WithoutExtension(file)));
        return
        [
            .. sidecars.Where(s => !texts.Contains(s.Key) && s.Value.Path != SpeakerRules.FileName).Select(s => Problem(
                ProblemSeverity.Warning,
                s.Value.Path,
                "This metadata has no .txt file of the same name next to it.",
                "Put the text next to it, or remove it; a .md file contains its own metadata.")),
            .. yamls.Select(y => Problem(ProblemSeverity.Warning, y.Path, "Metadata in a .yaml file is not read.", "Rename it to end in .yml.")),
        ];
    }

    private static string WithoutExtension(FoundFile file) => file.Path[..^file.Extension.Length];

    private static ContentProblem Problem(ProblemSeverity severity, string path, string what, string advice) =>
        new() { Severity = severity, File = path, What = what, Advice = advice };
}
