using ArticleArchive.Content;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Ingest;

/// <summary>The folder, or some of its files, to compare with the catalog.</summary>
internal sealed class FolderState
{
    private readonly Func<IListingFilter?, ContentListing> _list;

    private FolderState(bool isWhole, Func<IListingFilter?, ContentListing> list) => (IsWhole, _list) = (isWhole, list);

    /// <summary>True when it is the whole folder, so that a file not listed is gone.</summary>
    public bool IsWhole { get; }

    /// <summary>Paths of files still being written; may be empty.</summary>
    public IReadOnlySet<string> Unstable { get; private init; } = new HashSet<string>();

    /// <summary>The slugs of histories without a file, from the last listing; null before that.</summary>
    public IReadOnlyList<ArticleSlug>? Orphans { get; private set; }

    /// <summary>The whole folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="unstable">Paths of files still being written.</param>
    /// <param name="isFilled">Whether it had articles, so that an empty folder is taken to be gone.</param>
    public static FolderState Whole(ContentFolder folder, IReadOnlySet<string> unstable, bool isFilled) =>
        new(isWhole: true, filter => ListThere(folder, filter, isFilled)) { Unstable = unstable };

    /// <summary>Some files whose content was edited, and nothing else.</summary>
    /// <param name="files">The files.</param>
    /// <param name="orphans">The slugs of histories without a file, from the last listing of the whole folder.</param>
    public static FolderState Edited(IReadOnlyList<ContentFile> files, IReadOnlyList<ArticleSlug> orphans) =>
        new(isWhole: false, _ => new ContentListing(files, [], orphans));

    /// <summary>Lists the files.</summary>
    /// <param name="filter">Selects the files; null for all.</param>
    /// <exception cref="ContentGoneException">The folder is gone.</exception>
    public ContentListing List(IListingFilter? filter = null)
    {
        var listing = _list(filter);
        Orphans = listing.Orphans;
        return listing;
    }

    private static ContentListing ListThere(ContentFolder folder, IListingFilter? filter, bool isFilled)
    {
        try
        {
            var listing = filter is null ? folder.List() : folder.List(filter);
            return listing.IsEmpty && isFilled && folder.IsBlank ? throw new ContentGoneException() : listing;
        }
        catch (DirectoryNotFoundException)
        {
            throw new ContentGoneException();
        }
    }
}
