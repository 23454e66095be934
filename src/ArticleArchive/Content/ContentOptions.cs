namespace ArticleArchive.Content;

/// <summary>How the content folder is read.</summary>
public sealed class ContentOptions
{
    /// <summary>The content folder.</summary>
    public required string ContentPath { get; init; }

    /// <summary>Lines of a plain-text file that are page furniture when they stand alone; compared without letter case, final stop or colon.</summary>
    public IReadOnlyList<string> PageFurniture { get; init; } = DefaultPageFurniture;

    /// <summary>The largest file that is read, in bytes.</summary>
    public long MaxFileBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Lines that news pages leave behind when they are saved as text.</summary>
    public static IReadOnlyList<string> DefaultPageFurniture { get; } =
    [
        "Updated", "Advertisement", "Advertising", "Share this article", "Share", "Read more", "Related articles", "Related topics", "Sign up to our newsletter",
        "Subscribe", "Print this page", "Follow us", "Comments", "Most read", "More on this story", "Image caption", "Media caption",
    ];
}
