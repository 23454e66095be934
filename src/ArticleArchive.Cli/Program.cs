using ArticleArchive.Cli;

return await ArchiveCommand.RunAsync(args, Terminal.FromConsole(), CancellationToken.None);
