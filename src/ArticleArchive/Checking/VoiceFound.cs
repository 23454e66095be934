namespace ArticleArchive.Checking;

/// <summary>Whose words they are, judged by how the article prints them.</summary>
public enum VoiceFound
{
    /// <summary>A speaker's, in quotation marks or after a label.</summary>
    Quoted,

    /// <summary>A speaker's, in the reporter's words with a verb of saying.</summary>
    Reported,

    /// <summary>The reporter's own.</summary>
    Narrator,

    /// <summary>Partly in quotation marks, partly not.</summary>
    Mixed,

    /// <summary>A headline's.</summary>
    Headline,

    /// <summary>In quotation marks or a block quotation, but attributed to nobody.</summary>
    Scare,
}
