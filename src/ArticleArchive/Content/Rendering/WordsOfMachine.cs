using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>Words that stand in <c>code</c> or an element like it; unlike a Markdown code span it holds elements.</summary>
internal sealed class WordsOfMachine : ContainerInline;
