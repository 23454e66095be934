namespace ArticleArchive.Content.Files;

/// <summary>
/// Lists the content folder, one subfolder after another. For files that are not wanted it stores only the digests of their slugs, and whole entries only for
/// files that share a slug.
/// </summary>
internal sealed class ListingWalk
{
    private readonly IListingFilter _filter;
    private readonly IReadOnlyDictionary<ArticleSlug, string> _histories;
    private readonly IReadOnlySet<UInt128> _twice;
    private readonly HashSet<UInt128> _seen = [];
    private readonly HashSet<UInt128> _seenAgain = [];
    private readonly HashSet<UInt128> _distinguished = [];
    private readonly List<ContentFile> _wanted = [];
    private readonly List<ContentFile> _shared = [];
    private readonly List<ContentProblem> _problems = [];
    private readonly Dictionary<string, long> _others = new(StringComparer.Ordinal);
    private readonly RecordedNames _names;

    private ListingWalk(
        string fullPath, IListingFilter filter, (IReadOnlyDictionary<ArticleSlug, string> Stamps, RecordedNames Names) histories, IReadOnlySet<UInt128> twice)
    {
        (_filter, _histories, _names, _twice) = (filter, histories.Stamps, histories.Names, twice);
        filter.Begin();
        _problems.AddRange(FolderWalk.Run(fullPath, Take));
        Distinguish();
    }

    private ContentListing Listing => new(
        [.. _wanted.OrderBy(file => file.Path, StringComparer.Ordinal)],
        [.. Others().Concat(_problems).OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.What, StringComparer.Ordinal)],
        [.. _histories.Keys.Where(HasNoFile).OrderBy(slug => slug.Value, StringComparer.Ordinal)])
    {
        IsEmpty = _seen.Count == 0,
    };

    /// <summary>Lists a folder.</summary>
    /// <param name="fullPath">The content folder.</param>
    /// <param name="filter">Picks the files for the listing.</param>
    /// <param name="history">The recorded histories.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static ContentListing Run(string fullPath, IListingFilter filter, HistoryFolder history)
    {
        var stamps = history.Stamps();
        var histories = (stamps, new RecordedNames(stamps.ContainsKey, history.FileOf));
        var walk = new ListingWalk(fullPath, filter, histories, new HashSet<UInt128>());
        return walk._seenAgain.Count == 0 ? walk.Listing : new ListingWalk(fullPath, filter, histories, walk._seenAgain).Listing;
    }

    private void Take(IReadOnlyList<FoundFile> folder)
    {
        var (files, problems) = ListingRules.Apply(folder);
        _problems.AddRange(problems);
        foreach (var file in files)
            Take(_histories.Count == 0 ? file : _names.Keep(file));
        foreach (var other in folder.Where(file => !ListingRules.IsKnown(file.Extension)))
            _others[other.Extension] = _others.GetValueOrDefault(other.Extension) + 1;
    }

    private void Take(ContentFile file)
    {
        var slug = ShortDigest.Compute(file.Slug.Value);
        if (!_seen.Add(slug))
            _seenAgain.Add(slug);
        if (_twice.Contains(slug))
            _shared.Add(file);
        else
            List(file);
    }

    /// <summary>Files that are not articles, as a note, since nothing is wrong with them.</summary>
    private IEnumerable<ContentProblem> Others()
    {
        if (_others.Count == 0)
            yield break;

        var kinds = _others.OrderByDescending(other => other.Value).ThenBy(other => other.Key, StringComparer.Ordinal)
            .Select(other => string.Create(CultureInfo.InvariantCulture, $"{other.Value:N0} {(other.Key.Length == 0 ? "without an extension" : other.Key)}"));
        var count = _others.Values.Sum();
        yield return new ContentProblem
        {
            Severity = ProblemSeverity.Note,
            File = ".",
            What = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "file" : "files")} of other kinds: {string.Join(", ", kinds)}."),
            Advice = "Articles are files that end in .md, .markdown, .txt or .text.",
        };
    }

    private void Distinguish()
    {
        if (_shared.Count == 0)
            return;

        foreach (var file in new DistinctSlugs(_names, slug => _seen.Contains(ShortDigest.Compute(slug.Value))).Assign(_shared))
        {
            _distinguished.Add(ShortDigest.Compute(file.Slug.Value));
            List(file);
        }
    }

    private void List(ContentFile file)
    {
        var listed = file.WithHistory(_histories.GetValueOrDefault(file.Slug));
        if (_filter.IsWanted(listed))
            _wanted.Add(listed);
    }

    private bool HasNoFile(ArticleSlug slug) =>
        ShortDigest.Compute(slug.Value) is var digest && (!_seen.Contains(digest) || _twice.Contains(digest)) && !_distinguished.Contains(digest);
}
