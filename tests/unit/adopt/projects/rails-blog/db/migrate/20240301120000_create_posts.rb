class CreatePosts
end
