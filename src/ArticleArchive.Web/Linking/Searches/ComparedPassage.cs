namespace ArticleArchive.Web.Linking.Searches;

/// <summary>A passage that a search found only then or only now, or found in both with different words.</summary>
/// <param name="Title">The headline of its article.</param>
/// <param name="Words">Its words now if it is still there, otherwise the last on record that matched.</param>
/// <param name="Address">Its address, or that of the page that says what became of it.</param>
/// <param name="What">What is known about it, in a sentence.</param>
internal sealed record ComparedPassage(string Title, string Words, string Address, string What);
