namespace ArticleArchive.Web.Linking;

/// <summary>The order of a list of speakers. The names, in lower case, are those of the address.</summary>
internal enum SpeakerSort
{
    /// <summary>By last name.</summary>
    Name,

    /// <summary>Most statements first.</summary>
    Statements,

    /// <summary>Quoted in the most articles first.</summary>
    Articles,

    /// <summary>Quoted last first; who is quoted in undated articles alone comes last.</summary>
    Latest,
}
