namespace ArticleArchive.Checking;

/// <summary>Whose words they are, by how the article prints them.</summary>
public enum VoiceFound
{
    /// <summary>A speaker's, in quotation marks or behind a label.</summary>
    Quoted,

    /// <summary>The reporter's, under a verb of saying with a speaker.</summary>
    Reported,

    /// <summary>The reporter's own.</summary>
    Narrator,

    /// <summary>Partly in marks, partly not.</summary>
    Mixed,

    /// <summary>The words of a headline.</summary>
    Headline,

    /// <summary>In marks, but nobody is said to say them.</summary>
    Scare,
}
