namespace ArticleArchive.Articles;

/// <summary>What a label of a transcript names.</summary>
internal enum SpeakerLabelForm
{
    /// <summary><c>Q:</c>, <c>Reporter:</c></summary>
    Question,

    /// <summary><c>A:</c></summary>
    Answer,

    /// <summary><c>MODERATOR:</c></summary>
    Role,

    /// <summary><c>COL. BROWN:</c></summary>
    Capitals,

    /// <summary><c>Dr. Lena Ortiz:</c></summary>
    Name,
}
