using LaBelleCerise.Kernel.Commands;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>A command that anybody could send.</summary>
public sealed record OpenCommand(Guid Id) : ICommand<bool>;
