namespace ArticleArchive.Content.Files;

/// <summary>Picks the files for a listing while the folder is walked: of a million files, only one may be wanted.</summary>
internal interface IListingFilter
{
    /// <summary>Called at the start of a walk: the first, and a second if two files turn out to have the same slug.</summary>
    void Begin();

    /// <summary>Whether the listing should contain a file; called once for each file in a walk, in no particular order.</summary>
    bool IsWanted(ContentFile file);
}
