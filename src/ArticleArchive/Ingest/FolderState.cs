using ArticleArchive.Articles;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Ingest;

/// <summary>The folder, or some files of it, as they are when they are taken into the catalog.</summary>
internal sealed class FolderState
{
    private readonly Func<IListingFilter?, ContentListing> _list;

    private FolderState(bool isWhole, Func<IListingFilter?, ContentListing> list) => (IsWhole, _list) = (isWhole, list);

    /// <summary>True when all files are looked at, so that what is not listed is gone.</summary>
    public bool IsWhole { get; }

    /// <summary>Paths of files that are being written just now; may be empty.</summary>
    public IReadOnlySet<string> Restless { get; private init; } = new HashSet<string>();

    /// <summary>The histories without a file, as they were listed last; null before that.</summary>
    public IReadOnlyList<ArticleSlug>? Orphans { get; private set; }

    /// <summary>The whole folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="restless">Paths of files that are being written just now.</param>
    /// <param name="isFilled">Whether it had articles, so that it is taken to be gone when it shows nothing.</param>
    public static FolderState Whole(ContentFolder folder, IReadOnlySet<string> restless, bool isFilled) =>
        new(isWhole: true, filter => ListThere(folder, filter, isFilled)) { Restless = restless };

    /// <summary>Some files, which are listed as before, with other words.</summary>
    /// <param name="files">The files.</param>
    /// <param name="orphans">The histories without a file, as the whole folder had them last.</param>
    public static FolderState Edited(IReadOnlyList<ContentFile> files, IReadOnlyList<ArticleSlug> orphans) =>
        new(isWhole: false, _ => new ContentListing(files, [], orphans));

    /// <summary>Lists the files that somebody wants.</summary>
    /// <param name="filter">Who wants them; null when all are wanted.</param>
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
