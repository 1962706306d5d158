using System.Reflection;
using System.Reflection.Emit;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>Gives a played receiver an assembly of its own, for the kernel tells modules apart by their assemblies.</summary>
internal static class PlayedAssembly
{
    public static Type Holding(Type reaction)
    {
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName($"LaBelleCerise.Played.{reaction.Name}"), AssemblyBuilderAccess.Run).DefineDynamicModule("main");
        var type = module.DefineType($"LaBelleCerise.Played.{reaction.Name}", TypeAttributes.Public | TypeAttributes.Class, reaction);
        var made = reaction.GetConstructors().Single();
        var parameters = made.GetParameters().Select(p => p.ParameterType).ToArray();
        var constructor = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, parameters).GetILGenerator();
        for (var i = 0; i <= parameters.Length; i++)
        {
            constructor.Emit(OpCodes.Ldarg, i);
        }

        constructor.Emit(OpCodes.Call, made);
        constructor.Emit(OpCodes.Ret);
        return type.CreateType();
    }
}
