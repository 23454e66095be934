namespace ArticleArchive.Content.Files;

/// <summary>Picks, while the folder is walked, the files that a listing is to hold: of a million there may be one that anybody asks for.</summary>
internal interface IListingFilter
{
    /// <summary>A walk begins: the first, or one more, since two files were found to have the same slug.</summary>
    void Begin();

    /// <summary>Whether the listing is to hold a file; asked of each file once a walk, in no order.</summary>
    bool IsWanted(ContentFile file);
}
