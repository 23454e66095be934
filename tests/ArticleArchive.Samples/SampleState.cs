namespace ArticleArchive.Samples;

/// <summary>A recorded state of an article of the sample.</summary>
/// <param name="Story">The article as it stood.</param>
/// <param name="Time">When it was recorded.</param>
/// <param name="Note">What was done to it.</param>
internal sealed record SampleState(SampleStory Story, DateTimeOffset Time, string Note);
