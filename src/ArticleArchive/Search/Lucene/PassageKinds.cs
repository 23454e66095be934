namespace ArticleArchive.Search.Lucene;

/// <summary>What a passage is, as far as every match is counted by it.</summary>
[Flags]
internal enum PassageKinds : byte
{
    None = 0,

    Headline = 1,

    /// <summary>It has only the reporter's own words and is not a headline.</summary>
    NarrativeOnly = 2,

    SeveralSpeakers = 4,
}
