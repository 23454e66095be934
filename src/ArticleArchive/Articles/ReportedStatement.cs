namespace ArticleArchive.Articles;

/// <summary>A sentence in which the reporter says, in the paper's words, what somebody said: never verbatim, so never shown in quotation marks.</summary>
/// <param name="Sentence">The whole sentence as printed, including the words that say who speaks.</param>
/// <param name="Attribution">Who is said to have said it.</param>
/// <param name="Rule">The name of the rule that decided: short, lower case, for readers.</param>
public sealed record ReportedStatement(PassageSpan Sentence, Attribution Attribution, string Rule);
