import LeerwijkCommands

Leerwijk.start()
