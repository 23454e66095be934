namespace ArticleArchive.Content.Files;

/// <summary>Selects files while the folder is walked, so that the walk need not store a million entries to find the one that changed.</summary>
internal interface IListingFilter
{
    /// <summary>Called at the start of each walk. There is a second walk if two files turn out to have the same slug.</summary>
    void Begin();

    /// <summary>Whether to list a file. Called once for each file in a walk, in no particular order.</summary>
    bool IsWanted(ContentFile file);
}
