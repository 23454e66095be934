namespace ArticleArchive.Content.Markup;

/// <summary>The effect of an HTML element on the text in it.</summary>
internal enum HtmlRole
{
    /// <summary>Stress: <c>em</c>.</summary>
    Emphasis,

    /// <summary>Strong stress: <c>strong</c>.</summary>
    Strong,

    /// <summary>Computer code: <c>code</c>.</summary>
    Code,

    /// <summary>A link: <c>a</c>.</summary>
    Link,

    /// <summary>The end of a line: <c>br</c>.</summary>
    Break,

    /// <summary>No effect on how the text is read: <c>span</c>.</summary>
    Plain,

    /// <summary>Superscript or subscript: <c>sup</c>, <c>sub</c>.</summary>
    SuperOrSubscript,

    /// <summary>Struck out, and so not part of the text: <c>del</c>.</summary>
    Struck,

    /// <summary>Separates paragraphs: <c>p</c>, <c>div</c>.</summary>
    Block,

    /// <summary><c>h1</c> to <c>h6</c>.</summary>
    Heading,

    /// <summary>The words below a picture or above a table.</summary>
    Caption,

    /// <summary><c>hr</c>.</summary>
    Rule,

    /// <summary><c>ul</c>, <c>ol</c>.</summary>
    List,

    /// <summary><c>li</c>.</summary>
    Item,

    /// <summary><c>blockquote</c>.</summary>
    Quotation,

    /// <summary><c>table</c>.</summary>
    Table,

    /// <summary><c>tr</c>.</summary>
    Row,

    /// <summary><c>td</c>, <c>th</c>.</summary>
    Cell,

    /// <summary>An element that is left out with everything inside it: <c>script</c>, <c>iframe</c>.</summary>
    Omitted,

    /// <summary>An element that is left out and has no end tag: <c>img</c>, <c>meta</c>.</summary>
    OmittedVoid,
}
