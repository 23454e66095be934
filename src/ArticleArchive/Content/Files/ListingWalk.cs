using ArticleArchive.Articles;

namespace ArticleArchive.Content.Files;

/// <summary>Lists the content folder, one folder in it after the other; of files that nobody wants it keeps the digests of their slugs alone.</summary>
internal sealed class ListingWalk
{
    private readonly IListingFilter _filter;
    private readonly IReadOnlyDictionary<ArticleSlug, string> _histories;
    private readonly IReadOnlySet<UInt128> _twice;
    private readonly HashSet<UInt128> _met = [];
    private readonly HashSet<UInt128> _metAgain = [];
    private readonly List<ContentFile> _wanted = [];
    private readonly List<ContentFile> _heldBack = [];
    private readonly List<ContentProblem> _problems = [];

    private ListingWalk(string fullPath, IListingFilter filter, IReadOnlyDictionary<ArticleSlug, string> histories, IReadOnlySet<UInt128> twice)
    {
        (_filter, _histories, _twice) = (filter, histories, twice);
        filter.Begin();
        _problems.AddRange(FolderWalk.Of(fullPath, Take));
    }

    private ContentListing Listing => new(
        [.. _wanted.OrderBy(file => file.Path, StringComparer.Ordinal)],
        [.. _problems.Concat(ListingRules.SameSlugs(_heldBack)).OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.What, StringComparer.Ordinal)],
        [.. _histories.Keys.Where(HasNoFile).OrderBy(slug => slug.Value, StringComparer.Ordinal)])
    {
        IsEmpty = _met.Count == 0,
    };

    /// <summary>Lists a folder.</summary>
    /// <param name="fullPath">The content folder.</param>
    /// <param name="filter">Picks the files that the listing holds.</param>
    /// <param name="histories">The stamps of the histories that are kept.</param>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static ContentListing Of(string fullPath, IListingFilter filter, IReadOnlyDictionary<ArticleSlug, string> histories)
    {
        var walk = new ListingWalk(fullPath, filter, histories, new HashSet<UInt128>());
        return walk._metAgain.Count == 0 ? walk.Listing : new ListingWalk(fullPath, filter, histories, walk._metAgain).Listing;
    }

    private void Take(IReadOnlyList<FoundFile> folder)
    {
        var (files, problems) = ListingRules.Apply(folder);
        _problems.AddRange(problems);
        foreach (var file in files)
            Take(file.WithHistory(_histories.GetValueOrDefault(file.Slug)));
    }

    private void Take(ContentFile file)
    {
        var slug = ShortDigest.Of(file.Slug.Value);
        if (!_met.Add(slug))
            _metAgain.Add(slug);
        if (_twice.Contains(slug))
            _heldBack.Add(file);
        else if (_filter.IsWanted(file))
            _wanted.Add(file);
    }

    private bool HasNoFile(ArticleSlug slug) => ShortDigest.Of(slug.Value) is var digest && (!_met.Contains(digest) || _twice.Contains(digest));
}
