namespace ArticleArchive.Web.Linking.Searches;

/// <summary>A passage that a search found then or finds now, and not both as it was.</summary>
/// <param name="Title">The headline of its article.</param>
/// <param name="Words">Its words: now where it stands, else the last on record that were found.</param>
/// <param name="Address">Its address, or the page that says what became of it.</param>
/// <param name="What">What is known of it, in a sentence.</param>
internal sealed record ComparedPassage(string Title, string Words, string Address, string What);
